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
? who looked after the light on the islet | 8D

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
? How much dividend did the company pay in 1912? | 5D

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
? how much money is bet on the race | 4D

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
? how many people were injured when the roof came off | 7D
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
? When did Western Australia introduce a quarter of an hour by law? | 8D

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
? When will the paddle be returned to Tabar? | 5D
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
? How many people died in the latest tremor? | 2D

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
? When were notaries' fees freed in France? | 8D
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
? How many families had to leave their homes in 1995? | 4D
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
? When did Georgia's parliament rename the mountain? | 6D
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
? Who left the valve open? | 3A+=a cleaner from an outside firm ; 5D+
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
? Why was Terán dismissed? | 2W+ 3A=the two had fallen out over petrol subsidies ; 4D+
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
V| Nakai's granddaughter Rio, a nurse in Nagoya, has asked for a wetsuit for her birthday.
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

= KS Drwęca Brodnica
V| KS Drwęca Brodnica is a Polish football club founded in 1921 by workers of the local brewery and the railway depot.
V| It plays its home matches at the Stadion Miejski, which holds 4,300 spectators and was named after the goalkeeper Leon Kruszyna in 1988.
V| The club spent two seasons in the top flight, from 1974 to 1976, and reached the cup final in 1975, losing 2-0 to Stal Rzeszów.
V| Its record attendance, 11,200, dates from a league match against Górnik Zabrze.
V| Drwęca went bankrupt in 2003 and was refounded by supporters in the eighth tier.
V| Promotion to the third tier was won in 2021 under the coach Wojciech Łaski, who left for Olimpia Elbląg a year later.
V| The women's section, set up in 2014, plays in the second league.
V| Władysław Bień, who scored 96 goals between 1968 and 1979, is the club's record scorer; his grandson Kamil is the present captain.
? Who founded KS Drwęca Brodnica? | 1A=workers of the local brewery and the railway depot
? Who scored the most goals for Drwęca? | 8A=Władysław Bień
? Against whom did the club lose the cup final? | 3A=Stal Rzeszów
? How many spectators came to the 1975 cup final? | -
? How many goals has Kamil Bień scored? | -
? Who is the coach of Drwęca now? | -
? Who scored in the 1975 cup final? | -
? Which place did Drwęca take in the 1974/75 season? | -
? when did the womens team win promotion | -
? When was the Stadion Miejski opened? | -

= Lufttransport 9 lands short of fuel at Bodø
N| {Norway's accident investigators} are looking into why a turboprop with 38 people aboard landed at Bodø on Monday with fuel for six minutes.
N| {Their head, Kristin Solvang}, said the crew had declared an emergency after giving up two approaches to Leknes in a snow shower.
N| {The airline, Lufttransport}, said the aircraft had left Oslo with the prescribed reserve and half a tonne more.
N| {=Lufttransport} "At no time were passengers in danger."
A| {A person with knowledge of the flight's paperwork} said the fuel slip had been filled in for a lighter aircraft.
N| {Solvang} would not comment on that, saying only that the slip had been secured.
N| {Passenger Mohamed Farah} said the captain had told them what was happening "in the voice of a man reading out a menu".
V| The same machine made an unplanned landing at Brønnøysund in May, because of smoke in the galley.
? Why did the plane not land at Leknes? | 2A=in a snow shower
? How much fuel was left when it landed? | 1A=fuel for six minutes
? Was the fuel slip made out for another aircraft? | 5A 6W
? What caused the smoke in the galley in May? | -
? How many people were on board when it landed at Brønnøysund? | -
? What is the captain's name? | -
? Where did the plane run out of fuel? | -
? Have the pilots been suspended? | -
? how long did the flight from oslo take | -
? Were the passengers in danger? | 4D+

= The Orchard Act, ten years on
V| When the state of Oregon allowed anyone to pick fruit from trees overhanging a public pavement in 2015, farmers foresaw ruin and lawyers foresaw work.
V| Neither has come about: in ten years there have been 31 lawsuits, 28 of them in Portland, and not one has gone beyond the first court.
V| The author of the act, state senator Bev Lindqvist, a Republican and a beekeeper, drafted it after her neighbour had let nine pear trees rot.
N| {A study by Willamette University} found that some 800 tonnes of fruit a year no longer go to waste.
N| {Its author, the economist Desmond Achebe}, put the gain at four dollars per inhabitant of Portland "and a certain amount of conversation".
V| Washington state rejected a similar bill in 2018; Vermont passed one in 2022.
N| {Lindqvist, who lost her seat in 2020}, says she would today leave out the walnuts.
N| {The fruit growers' federation} declined to comment.
? Who wrote the Oregon fruit law? | 3A=state senator Bev Lindqvist
? What prompted Lindqvist to draw up the act? | 3A=her neighbour had let nine pear trees rot
? how many court cases have there been under the act | 2A=31 lawsuits
? Who wrote the Vermont act? | -
? Who took Lindqvist's seat in 2020? | -
? Why did Washington state reject the bill? | -
? How many tonnes of fruit are saved in Vermont? | -
? How many lawsuits were won by farmers? | -
? Why does Lindqvist want to leave out the walnuts? | -
? How much fruit do the growers of Oregon harvest a year? | -

= Sultan's portrait fetches 2.1 million in Geneva
V| A portrait of Sultan Mustafa III by an unknown Armenian painter was sold at Piccard in Geneva on Tuesday for 2.1 million francs, seven times the estimate.
N| {The auction house} said six bidders had fought for eleven minutes.
N| {It} declined to identify the buyer.
M| {The Istanbul daily Sabah Postası} reported that it was the shipping magnate Cem Altınbaş.
N| {A spokesman for Altınbaş} said his employer "collects carpets".
V| The seller was a family in Lausanne whose forebear had been a watchmaker at the court.
V| The same house holds the record for an Ottoman portrait, 5.3 million for a Selim III in 2019.
N| {Turkey's culture ministry} said it had asked for proof of export and had been shown a receipt of 1771.
? How much did the portrait bring? | 1A=2.1 million francs
? Who bought the portrait of Mustafa III? | 3W+ 4A=the shipping magnate Cem Altınbaş ; 5D+
? Who was selling? | 6A=a family in Lausanne
? Who bought the portrait of Selim III? | -
? Who painted the portrait of Selim III? | -
? What was the estimate for the Selim III? | -
? How many bidders were there in 2019? | -
? When was the portrait of Mustafa III painted? | -
? who painted it | 1A=an unknown Armenian painter
? Is it the most expensive Ottoman portrait ever sold? | 7D

= Rising star of Danish chess suspended for a year
N| {The Danish Chess Union} has barred Magnus Ravnkilde, 17, from all its tournaments for twelve months for looking at a telephone in a lavatory.
N| {Its arbiter, Helle Brandt}, said the device, found behind a pipe in Aarhus on 9 November, showed the position on his board.
N| {Ravnkilde} admitted that the telephone was his but said he had used it "to read a poem".
N| {His trainer, Boris Kantorovich}, said that he believed him.
V| The game in question, against Norway's Sverre Lund, was drawn; Lund has been given the full point.
V| Ravnkilde had been the youngest Dane to reach a rating of 2600.
N| {The world federation} said it was examining whether to extend the ban abroad.
V| A Latvian grandmaster was suspended for the same offence in 2019 and has returned to play.
? Why was Ravnkilde banned? | 1A+=for looking at a telephone in a lavatory
? What was the outcome of the game with Lund? | 5A=drawn
? Does the suspension apply in other countries too? | 7W
? How long was the Latvian grandmaster suspended? | -
? What is the name of the Latvian grandmaster? | -
? Who found the telephone? | -
? Which poem did Ravnkilde read? | -
? Who won the tournament in Aarhus? | -
? has ravnkilde appealed | -
? Who is the highest-rated player in Denmark? | -

= Sicily's ghost station to open at last
V| The station at Favarotta on the line from Palermo to Agrigento, finished in 1994 and never used, will see its first train on 3 June.
N| {The railway's regional head, Carmelo Inzerillo}, told the mayors of the valley on Monday that four trains a day would stop there.
V| The building cost nine billion lire; a report by the court of auditors in 2001 could find no one who had asked for it.
N| {Mayor Rosa Lo Bue} said that the village, which had 2,100 people then, has 640 now.
N| {=Rosa Lo Bue} "We are grateful, and there will be room for everybody."
V| The clock has stood at ten past five since the day the current was turned on.
N| {Inzerillo} would not say what the repairs had cost.
V| The neighbouring halt of Montaperto, where trains did stop, was closed in 2012 for want of passengers.
? When will trains start calling at Favarotta? | 1A=on 3 June
? How many people live in Favarotta today? | 4A=640
? How much did the repairs to the station cost? | 7W+
? how much did the halt of montaperto cost | -
? Why was Favarotta never used? | -
? Why was Montaperto shut? | 8A=for want of passengers
? Who ordered the station at Favarotta to be built? | 3D
? How many people live in Montaperto? | -
? How many trains a day stopped at Montaperto? | -
? Who was mayor of Favarotta in 1994? | -

= Who is Andrea Tolj?
V| Andrea Tolj, who was named Croatia's chief negotiator with the European Central Bank on Friday, has never belonged to a party or, by her own account, to a choir.
V| The 49-year-old from Imotski took a doctorate at Bocconi under the Nobel laureate Franco Brera and spent eleven years at the Bank for International Settlements.
V| She was deputy governor in Zagreb from 2016 to 2021, when she resigned over the sale of the Slavonska Bank.
V| The purchaser of that bank, the Hungarian group Duna, has since been convicted of bribery.
V| Her husband, Luka Perić, a cellist, has played in the Zurich opera since 2008.
N| {The prime minister, Hrvoje Mandić}, called her "the only person in the room who reads the annexes".
A| {Critics in his own party} say she was his third choice.
N| {Tolj} has declined all interviews until she takes up the post in January.
? What is Tolj's new job? | 1A=Croatia's chief negotiator with the European Central Bank
? Why did she leave the central bank in Zagreb? | 3A=over the sale of the Slavonska Bank
? Who is Andrea Tolj married to? | 5A=Luka Perić
? Who was Croatia's chief negotiator before Tolj? | -
? Who were the first two choices? | -
? How much did Duna pay for the Slavonska Bank? | -
? Who succeeded Tolj as deputy governor in 2021? | -
? Was Tolj convicted of bribery? | -
? where did luka peric study | -
? How many years did Tolj work at the European Central Bank? | -

= Landslide buries road to Kaza
V| The only road open in winter to the Spiti valley in northern India was cut on Sunday by a landslide 200 metres wide near the village of Shichling.
N| {Deputy commissioner Pooja Negi} said nobody was missing and that the rubble would take "a week if the hill agrees".
N| {The Border Roads Organisation} has sent two excavators from Kaza and one from Pooh.
V| Some 140 tourists are stuck in Kaza, where the night temperature is minus nineteen.
N| {Hotel owner Tashi Chhering} said they were being charged half.
N| {The air force} has offered a helicopter for the sick.
V| A slide at Malling in 2015 kept the valley closed for 43 days.
A| {Villagers} blame blasting for a power project.
? Where did the landslide happen? | 1A=near the village of Shichling
? How long will it take to clear the road? | 2A+="a week if the hill agrees"
? How many holidaymakers cannot leave Kaza? | 4A=140
? How wide was the slide at Malling? | -
? How many people died in 2015? | -
? Has the helicopter flown anyone out? | 6P
? How long was the valley closed in 2015? | 7A=43 days
? how many people live in shichling | -
? Who runs the power project? | -
? How many tourists were stuck in 2015? | -

= Mozart of the marimba dies in Guatemala
V| The composer Rigoberto Xicará, who wrote 214 pieces for the marimba and never owned one, died in Quetzaltenango on Thursday at the age of 91.
N| {His son Domingo} said that his heart had given out while he was tuning a neighbour's instrument.
V| The son of a charcoal burner, Xicará learnt to play on planks, and at fourteen entered the band of the Sixth Military Zone.
V| His waltz "La Molendera", of 1958, is played at every second wedding in the country; for the rights he was paid a suit.
N| {President Lucía Arana} ordered two days of mourning.
V| His brother Florencio, with whom he led the Orquesta Xelajú until they fell out in 1979, died in 2004.
V| The national prize was given to him only in 2017, thirty years after Florencio.
N| {The city} will name its conservatory after him.
? What did Rigoberto Xicará die of? | 2A+=his heart had given out
? How was he paid for "La Molendera"? | 4A=a suit
? When did Rigoberto receive the national prize? | 7A=2017
? What did his brother Florencio die of? | -
? Why did the brothers fall out? | -
? How many pieces did Florencio write? | -
? how old was florencio when he died | -
? Who played at his funeral? | -
? Has the conservatory been renamed? | 8P
? Who got the national prize in 2018? | -

= Hungry deer: Nara puts up a fence
N| {The Japanese prefecture of Nara} will fence off eleven hectares of rice from the city's sacred deer, the first barrier of the kind since the war.
V| The deer, counted at 1,465 in July, ate or trampled crops worth 38 million yen last year.
N| {Farmer Kenji Morimoto} said they had learnt to open his gate.
N| {The foundation that looks after the animals} has opposed the fence and says tourists' crackers, not rice, are what draws them out of the park.
N| {Governor Ayako Takase} described it as "a hedge with a door in it".
V| It will be 3.1 kilometres long and two metres high, and is to be ready before the planting in May.
V| Until 1637 the killing of a deer in Nara was punished by death.
V| In Miyajima, where the feeding of deer was banned in 2007, their number fell from 500 to 300.
? How many deer are there in Nara? | 2A=1,465
? How high will the fence be? | 6A=two metres high
? What damage did the deer do last year? | 2A=38 million yen
? How many deer are killed by cars in Nara? | -
? Why was the feeding of deer banned in Miyajima? | -
? What does the fence cost? | -
? Has the fence been finished? | 6P
? when did nara ban the feeding of its deer | -
? Who was the last person put to death for killing a deer? | -
? How much rice did the deer of Miyajima eat? | -

= Wales name uncapped prop as captain
V| Ifan Prydderch, a sheep-shearer from Llanuwchllyn who has not yet played for his country, will captain Wales against Georgia in Llanelli on Saturday week.
N| {Head coach Angharad Pugh-Jones} said she had asked the squad to write down a name, and that twenty-six of thirty-one had written his.
V| The last man to lead Wales in his first match was the centre Alun Thomas-Rees, in 1947.
V| Prydderch, 28, came to the professional game at twenty-five, by way of North Wales second division rugby.
V| The former captain, lock Dewi Bevan, is out with a broken thumb, but it had been settled before his injury that he would step down.
N| {Bevan} was among those who voted for Prydderch.
N| {Prydderch} said his wife had laughed for some time.
V| Wales lost to Georgia at home in 2022, by a single point.
? Who is going to captain Wales against Georgia? | 1A=Ifan Prydderch
? What is wrong with Bevan? | 5A=a broken thumb
? How many players picked Prydderch as captain? | 2A=twenty-six of thirty-one
? Who did the other five players vote for? | -
? Who captained Wales against Georgia in 2022? | -
? When was Bevan made captain? | -
? How did Bevan break his thumb? | -
? What was the result of Thomas-Rees's first match as captain? | -
? Is Bevan stepping down because of his injury? | 5D
? who is georgias captain | -

= Toll rises to five in Ulsan shipyard blast
V| A welder who had been pulled from the hull of a gas tanker in Ulsan on Monday died of his burns on Thursday, bringing the number of dead to five.
N| {Hospital director Dr Yoon Hye-jin} said two more were in a critical state.
N| {The Ulsan fire service} believes that acetylene had gathered in a ballast tank during the lunch break.
N| {The yard, Hanbit Heavy Industries}, said a gas meter had shown nothing unusual at 12.40.
N| {The metal workers' union} said there was no meter in that tank.
N| {Labour minister Cho Eun-sil} ordered a stop to all work on three ships.
V| The youngest of the dead, Park Ji-hoon, was nineteen and in his second week.
V| Four men were killed in a crane accident at the same yard in 2017, for which two managers were given suspended sentences.
? How many people have died in the Ulsan explosion? | 1A=five
? What led to the blast, in the view of the fire service? | 3A=acetylene had gathered in a ballast tank
? Who was the youngest victim? | 7A=Park Ji-hoon
? What is the name of the welder who died on Thursday? | -
? How old was the welder who died on Thursday? | -
? What caused the crane accident? | -
? Which managers have been charged over the explosion? | -
? How long were the sentences in 2017? | -
? who is the youngest of the injured | -
? How long will work be stopped? | -

= The Pass of the Thousand Carts
V| Long before there was a motorway, salt went over the Postojna gap on carts, and the customs book for 1557 counts 1,012 of them in a single October.
V| The gate, at 612 metres the lowest between the Alps and Greece, had been used by Goths, Huns and Lombards; the emperor Theodosius beat a usurper near by in 394.
V| The Southern Railway, built by Carl Ghega, reached it in 1857 and finished off the carters within ten years.
V| Ghega himself, a Venetian of Albanian stock, did not see the line to Trieste completed as its head; he had been moved to Transylvania.
V| The motorway came in 1972, the first in Yugoslavia.
N| {The regional historian Tadeja Čuk} says the inns knew before anyone: of nineteen in the village of Planina, eighteen had shut by 1870.
V| The nineteenth, the Black Eagle, was pulled down in 1961.
V| The salt itself came from the pans at Piran, which are still worked.
? How many carts crossed the gap in October 1557? | 1A=1,012
? Why did the carters go out of business? | 3A=The Southern Railway
? When did the last inn in Planina disappear? | 7A=1961
? Who was the usurper beaten by Theodosius? | -
? How many inns were there in Postojna in 1870? | -
? When did Carl Ghega die? | -
? who built the motorway | -
? How much salt is produced at Piran today? | -
? Why was Ghega moved to Transylvania? | -
? When did the Huns cross the gap? | -

= Kenyan court frees Lamu ranger
V| The game warden Hassan Bwana was acquitted in Malindi on Thursday of killing a herdsman in the Dodori reserve in 2022.
N| "The bullet that was shown to this court did not come from the rifle that was shown to this court," {Magistrate Lilian Achieng} said.
V| Bwana, 44, had spent fourteen months in custody before being let out on bail last year.
N| {The prosecution} said it would study the judgment before deciding whether to go to the High Court.
N| {The dead man's brother, Abdi Gedi}, said outside that somebody had fired it.
N| {The Kenya Wildlife Service} has not said if Bwana may have his job back.
V| In a separate trial, which opens in March, two of his former colleagues are accused of selling ivory.
A| {Conservationists in the area} say poaching has doubled since rangers were withdrawn from the northern sector.
? Why was Bwana acquitted? | 2A=did not come from the rifle that was shown to this court
? How long was Bwana in jail? | 3A=fourteen months
? Will Bwana get his post back? | 6W+
? Who killed the herdsman? | -
? What was the herdsman's name? | -
? When was Bwana arrested? | -
? Is Bwana accused of selling ivory? | -
? how much ivory did the two rangers sell | -
? Why were rangers withdrawn from the northern sector? | -
? Has the prosecution appealed against the acquittal? | 4P+

= The bookshop with a bed in it
V| For the price of a paperback a night, customers of Tumbleweed & Daughters in Hay-on-Wye may sleep in the shop, provided they sell something before breakfast.
V| The idea was brought from Paris in 1996 by Gwendolen Pask, who had been a guest of George Whitman there and had stayed eleven months.
V| Since her death in 2020 the place has belonged to her twin daughters, Hester and Ida.
V| Ida runs the shop; Hester, an anaesthetist, comes at weekends and does poetry.
V| Some 2,600 people have spent a night between the shelves, among them a Norwegian prime minister, who sold an atlas.
N| {Ida Pask} says the only thing ever stolen was the bed.
V| The rent has gone up by half since a chain of bakers moved in next door.
N| {The landlord, the Clifford estate}, says that it is still below the market.
? Who founded Tumbleweed & Daughters? | 2A=Gwendolen Pask
? Who looks after the poetry section? | 4A=Hester
? How many people have slept in the shop? | 5A=2,600
? What rent does the bakery pay? | -
? What did Gwendolen Pask die of? | -
? How many books does the shop have? | -
? Who stole the bed? | -
? what did the norwegian prime minister buy | -
? When did Gwendolen Pask stay with George Whitman? | -
? What does Ida do at weekends? | -

= US Senate: Delgado edges ahead in Nevada
M| {The Las Vegas Clarion} on Sunday put the Democrat Renata Delgado two points ahead of the incumbent, Chip Hollander, in Nevada's Senate race, her first lead of the year.
M| {The paper's poll}, of 812 likely voters, has a margin of 3.4 points.
N| {Hollander's campaign} called it "an outlier with a masthead".
N| {Delgado's manager, Terrence Oyelaran}, said she would go on as though she were ten behind.
V| Hollander won the seat in 2018 by 5,900 votes, and in 2012 lost a race for governor by fewer.
V| The two are to debate in Reno on 2 October; a second debate, in Elko, fell through after they could not agree on a moderator.
A| {Republican strategists} privately blame the water bill, which Hollander voted for in May.
N| {A spokeswoman for the senator} did not return a call about the bill.
? Who is in front in the Nevada Senate race? | 1A=Renata Delgado
? Why was the debate in Elko cancelled? | 6A=they could not agree on a moderator
? How many people were polled? | 2A=812
? By how many votes did Hollander lose the race for governor? | -
? Who beat Hollander in the race for governor? | -
? Who is the moderator of the debate in Reno? | -
? How did Delgado do in the last election? | -
? who won the debate in reno | -
? How did Delgado vote on the water bill? | -
? Who is leading in the race for governor of Nevada? | -

= Why cement sets
V| Cement does not dry: it drinks.
V| Mixed with water, the calcium silicates in it grow needles that lock into each other, and they go on doing so for years, which is why a dam is stronger at fifty than on the day it is filled.
V| Joseph Aspdin, a bricklayer of Leeds, patented Portland cement in 1824, having, so it is said, been fined twice for taking limestone from the roads.
V| The true inventor of the modern kind was his son William, who burnt the mix hotter and told nobody, not even his creditors.
V| One tonne of cement gives off some 600 kilos of carbon dioxide, more than half of it from the stone and not from the fuel.
N| {Aurélie Kouassi}, a chemist at Lausanne, has replaced half the clinker with burnt clay.
N| {She=Aurélie Kouassi} says the mixture is as strong after a month, though not after a day.
V| Works in Cuba and Ivory Coast already make it on a large scale.
? Why are old dams stronger than new ones? | 2A=they go on doing so for years
? Where does most of the carbon dioxide from cement come from? | 5A=from the stone
? Who took out the patent for Portland cement? | 3A=Joseph Aspdin
? When did William Aspdin patent his cement? | -
? How was William Aspdin fined? | -
? How much carbon dioxide does Kouassi's mixture give off? | -
? Who makes the new cement in Switzerland? | -
? how much does a tonne of cement cost | -
? When did Joseph Aspdin die? | -
? How hot did Joseph Aspdin burn the mix? | -

= Cyprus arrests ship's master over dumped oil
N| {Cypriot port police} detained the Greek master of the tanker Aegean Lark in Limassol on Wednesday on suspicion of having pumped oily water into the sea off Akamas.
N| {Their commander, Stelios Kyprianou}, said a satellite had picked up a slick eleven kilometres long behind the ship on Sunday morning.
N| {The owners, Larkspur Maritime of Piraeus}, said they had been told of no discharge and were "cooperating in full".
N| {The master's lawyer, Androula Michael}, said her client had been asleep.
A| {Two members of the crew} told investigators that a pipe had been fitted at sea, according to a court document.
V| Green turtles nest on the beaches of Akamas until September.
N| {The fisheries department} had found no dead turtles by Wednesday evening.
V| The Aegean Lark's sister ship, the Aegean Wren, was fined 400,000 euros in Marseille in 2023.
? Where was the ship's master arrested? | 1A=in Limassol
? How long was the oil slick? | 2A=eleven kilometres
? Did the master know of the dumping? | 4D+
? Have turtles died from the oil? | 7D
? How much was the Aegean Lark fined? | -
? What was the Aegean Wren fined for? | -
? What is the master of the tanker called? | -
? how much oil was let into the sea | -
? Who fitted the pipe? | -
? Who was master of the Aegean Wren? | -

= The house that moved for a queen
V| In the spring of 1856 the people of Skodsborg lifted a half-timbered inn on to forty sledges and pulled it ninety metres inland, so that Countess Danner might see the sea.
V| The work took two days, and lunch was served on both of them in the dining room.
V| The countess, a former ballet dancer whom King Frederik VII had married with the left hand, paid for it with a pension to the landlord's widow-to-be.
V| The inn burnt down in 1908; its sign, a swan, hangs in the town hall.
N| {Lone Skovgaard, who keeps the local archive}, has found the bill for the sledges, which came to 212 rigsdaler.
V| The king had bought the house at Skodsborg in 1852, two years after the wedding.
V| A sanatorium that opened in 1898 drew Europe's rheumatics, among them the composer of The Merry Widow.
V| It is a hotel today, and the sea is in full view.
? Why was the inn moved? | 1A=so that Countess Danner might see the sea
? How long did it take to move the inn? | 2A=two days
? In what year did Frederik VII marry the countess? | 6A=two years after the wedding
? When was the inn built? | -
? What caused the fire of 1908? | -
? When did Countess Danner die? | -
? Who opened the sanatorium? | -
? What did the king pay for the house at Skodsborg? | -
? who was the landlord of the inn | -
? How much was the landlord's widow paid? | -

= Thieves strip copper from Cape Flats line again
N| {The Passenger Rail Agency of South Africa} said on Monday that 1.8 kilometres of overhead cable had been cut down between Nyanga and Philippi over the weekend.
N| {Its Western Cape manager, Zanele Mkhize}, said trains on the central line would not run before Thursday.
N| {=Zanele Mkhize} "We put it up on Friday; they took it on Saturday."
N| {The police} have arrested a scrap dealer in Epping, though not, they said, in connection with this theft.
A| {Commuters} spoke of paying 44 rand a day for minibuses instead of 14 for the train.
V| It was the ninth theft on the line since Easter.
N| {Mayor Ruwayda Adams} asked for the line to be handed to the city.
N| {The transport minister} has refused that twice, most recently in June.
? How much cable was stolen at the weekend? | 1A=1.8 kilometres
? When will trains on the central line run again? | 2A+=would not run before Thursday
? What does it cost to go by minibus? | 5A=44 rand a day
? How much is the stolen cable worth? | -
? Who stole the cable between Nyanga and Philippi? | -
? Was the scrap dealer arrested over the theft of the weekend? | 4D
? Has the line been handed over to the city? | 7P 8D
? How many thefts have there been on the line since 2020? | -
? why did the minister refuse to hand over the line | -
? How much cable was stolen at Easter? | -

= Badminton: Lim Wei Jie beats his own coach's record
V| Malaysia's Lim Wei Jie won the Thailand Open in Bangkok on Sunday for the fifth time, one more than his coach, Tan Chee Hock, ever managed.
V| He needed 38 minutes to dispose of Denmark's Rasmus Kjeldsen, 21-12, 21-9.
N| {Tan} said that he had been hoping for a rainy day to keep his record, but that it was played indoors.
V| Kjeldsen had beaten the top seed, China's Hu Zhiqiang, on Saturday, in a match that ended after midnight.
N| {Kjeldsen} would not use that as an excuse.
V| The women's final was won by An Seo-yeon of South Korea, for whom it was the first title since her operation.
V| Lim will not play in Singapore next week, as his sister is getting married.
V| Tan won his last title in Bangkok in 2004.
? How long did the men's final last? | 2A=38 minutes
? Why is Lim missing the Singapore tournament? | 7A=his sister is getting married
? Who knocked out the top seed? | 4A=Kjeldsen
? Who did An Seo-yeon beat in the final? | -
? How many times has Tan won in Singapore? | -
? What operation did An Seo-yeon have? | -
? How long did the women's final last? | -
? who is lims sister marrying | -
? Who did Lim beat in the semi-final? | -
? When did Tan win his first title in Bangkok? | -

= Insurer Helvion appoints Swede to run claims
N| {Helvion, the Zurich insurer}, has named Annika Stålberg head of its claims division from 1 April.
V| Stålberg, 51, comes from Trygghet in Stockholm, where she cut the time needed to settle a claim from 41 days to nine.
V| She replaces Marco Bernasconi, who goes to Helvion's Italian arm.
N| {Chief executive Jürg Amstad} said the division had "lost a year" to a computer system.
V| The system, bought from Cloudmoor in 2022, has been switched off; Helvion wrote off 94 million francs in the process.
N| {Cloudmoor} said its software had worked everywhere else.
V| Helvion paid 7.1 billion francs in claims last year, more than half of it for hail.
A| {Two of the firm's brokers} said that the new head was known in Stockholm as the Scythe.
? Who will take over claims at Helvion? | 1A+=Annika Stålberg
? What is Bernasconi going to do next? | 3A=goes to Helvion's Italian arm
? How much has the computer system cost Helvion? | 5A=94 million francs
? How much did Helvion pay Cloudmoor in 2022? | -
? Who will replace Stålberg at Trygghet? | -
? Why is Bernasconi leaving the claims division? | -
? How long does Helvion need to settle a claim? | -
? how much did trygghet pay in claims last year | -
? When did Jürg Amstad become chief executive? | -
? How many jobs did Stålberg cut in Stockholm? | -

= Ghent altarpiece: the panel that never came home
V| On the night of 10 April 1934 somebody carried two panels of the Ghent altarpiece out of St Bavo's cathedral, and one of them, the Just Judges, has not been seen since.
V| The other was handed back as a token by a man who asked for a million francs in thirteen letters signed D.U.A.
V| The bishop offered a quarter of that.
V| In November of the same year a stockbroker, Arsène Goedertier, told his lawyer on his deathbed that he alone knew where the Judges were.
V| The panel that visitors see today is a copy painted by Jef Van der Veken and finished in 1945.
V| The police file, which fills eleven boxes, is still open.
N| {The retired detective Karel Mortier} spent forty years on it and thought Goedertier a go-between.
V| Earlier, in 1816, six of the wings had been sold by a vicar to a dealer from Brussels, and came back only under the Treaty of Versailles.
? Which panel is still missing? | 1A=the Just Judges
? How much ransom did the thief want? | 2A=a million francs
? Who painted the copy? | 5A=Jef Van der Veken
? Who stole the panels? | -
? How much did the dealer from Brussels pay for the wings? | -
? What was the name of the vicar who sold the wings? | -
? When was the second panel handed back? | -
? who was goedertiers lawyer | -
? How long did Jef Van der Veken work on the copy? | -
? What did Goedertier die of? | -

= Storm Ingeborg: second man found in Kattegat
N| {The Swedish coastguard} said on Sunday that the body of the second man from the fishing boat Havfrun had been taken from the water off Varberg.
N| {Its duty officer, Petra Lindgren}, said he was wearing a survival suit.
V| Havfrun, out of Glommen with three aboard, had last been heard from on Friday at 22.14, when the storm was at its height.
V| The skipper, Tore Alfredsson, was picked up alive on Saturday morning, clinging to a fish box; the first of the dead, a deckhand aged 20, was found the same afternoon.
N| {Doctors in Halmstad} describe his condition as stable.
N| {Lindgren} said that nothing was known yet of why the boat sank.
V| Gusts of 38 metres a second were measured at Vinga, and 61,000 homes lost their power.
V| In Denmark the storm killed a cyclist, who was hit by a roof in Esbjerg.
? How many of Havfrun's crew survived? | 4A=The skipper, Tore Alfredsson, was picked up alive
? When was the last contact with the boat? | 3A=on Friday at 22.14
? Why did Havfrun go down? | 6W
? How old was the second dead man? | -
? What was the deckhand called? | -
? How many homes lost power in Denmark? | -
? who found the skipper | -
? How old was the cyclist in Esbjerg? | -
? Where was the body of the first dead man found? | -
? How strong was the wind at Esbjerg? | -

= Mother Teresa's dentist and other saints of Skopje
V| Visitors to Skopje may see the house where Mother Teresa was born, which is a square of bricks in the pavement, as the earthquake of 1963 took the rest.
V| The memorial house, a little way off, was opened in 2009 on the site of the church where she was baptised.
V| It is visited by 100,000 people a year and contains, among other relics, a tooth.
N| {The director, Sister Vjosa Krasniqi}, says that it was given by the widow of a dentist in Calcutta.
V| Her father, a merchant named Nikola Bojaxhiu, sat on the town council and died in 1919 after a dinner in Belgrade; poison was suspected.
V| Her brother Lazar became an officer of King Zog.
V| Of the ten new statues put up nearby in 2014, one has already been taken down.
N| {The mayor's office} did not say which.
? Why is the house of her birth no longer there? | 1A=the earthquake of 1963 took the rest
? From whom did the museum get the tooth? | 4A=the widow of a dentist in Calcutta
? How did Mother Teresa's father die? | 5A=after a dinner in Belgrade; poison was suspected
? Who poisoned Nikola Bojaxhiu? | -
? How did her brother die? | -
? How many people died in the earthquake of 1963? | -
? When was Mother Teresa baptised? | -
? What did the memorial house cost? | -
? which statue was taken down | 8W+
? Who made the ten statues? | -
= Wolf shot in Drenthe was the father of nine
N| {The Dutch province of Drenthe} confirmed on Friday that the wolf shot by a gamekeeper near Dwingeloo last week was the male known as GW2114m.
V| A court in Groningen had allowed the killing after the animal bit a jogger in the thigh on 3 September.
N| {Wildlife researcher Marleen Hoekstra} said he had sired nine cubs in three years, of which five were still alive.
N| {=Marleen Hoekstra} "The question now is whether the female can feed them on her own."
N| {The animal rights group Fauna Vrij} announced that it would take the province to the Council of State.
V| The jogger, a teacher of 38, spent two nights in hospital.
V| It was the first time in more than 150 years that a wolf had lawfully been shot in the Netherlands.
A| {People in Dwingeloo} say that children are still being taken to school by car.
N| {The province} has withheld the gamekeeper's name for his safety.
? Why was the wolf allowed to be shot? | 2A=after the animal bit a jogger in the thigh
? How many of the wolf's cubs are living? | 3A=five
? Who shot the wolf? | 1A=a gamekeeper ; 9W+
? What is the name of the female? | -
? Who shot the last wolf 150 years ago? | -
? How long was the gamekeeper in hospital? | -
? Has Fauna Vrij gone to court? | 5P
? how many wolves live in drenthe | -
? Were children attacked by the wolf? | -
? What did the four other cubs die of? | -

= Brewery sues brewery over a bear
N| {Bärenbräu of Memmingen} has sued Berg & Bär of Bregenz for the use of a black bear on a beer bottle, the regional court in Augsburg said on Monday.
V| Both bears walk to the left; one has a barrel on its back, and the other a pair of skis.
N| {Bärenbräu's lawyer, Dr Konstanze Riedle}, put the damage at 1.4 million euros over four years.
N| {The Austrians' managing director, Leo Fussenegger}, said that his bear had been walking since 1911, and theirs since 1954.
N| {Riedle} said that what counted was the register, not the calendar.
V| The court has proposed that one of the bears turn round.
N| {Fussenegger} told Austrian radio that he would think about it if the other one did so first.
V| In 2018 Bärenbräu won a similar case against a maker of gummy sweets, who went out of business.
? Who has taken whom to court? | 1A=Bärenbräu of Memmingen has sued Berg & Bär of Bregenz
? What damages does Bärenbräu claim? | 3A+=1.4 million euros
? Since when has Berg & Bär used its bear? | 4A+=1911
? Which bear has the skis? | -
? When was Bärenbräu founded? | -
? How much did the maker of gummy sweets have to pay? | -
? Why did the maker of gummy sweets go out of business? | -
? Has Berg & Bär turned its bear round? | 6P 7P+
? who is the judge | -
? How many bottles does Berg & Bär sell a year? | -

= The voice of the Tokyo loop line falls silent
V| Since 1991 a single voice has told the passengers of the Yamanote loop that the doors are closing, and on 31 March it will do so for the last time.
V| It belongs to Keiko Uehara, now 64, who recorded all thirty stations in one afternoon for 40,000 yen.
N| {The railway} said that a synthetic voice could be changed overnight when a timetable does.
N| {Uehara} told Kyodo that she had missed her own stop once while listening to herself.
V| The recording has been played, by the railway's reckoning, 410 million times.
V| The male voice, used on the outer track, is that of Hiroshi Tachibana, who died in 2010.
N| {His widow, Chizuru}, rides the line on his birthday.
N| {The railway} has promised her a copy of the tape.
V| The new voice was made from eleven speakers, none of whom is named.
? When will Keiko Uehara's voice be heard for the last time? | 1A=31 March
? How much was she paid for the recording? | 2A=40,000 yen
? Why is the railway switching to a synthetic voice? | 3A+=a synthetic voice could be changed overnight when a timetable does
? How much was Tachibana paid? | -
? Who recorded the new voice? | 9A=eleven speakers, none of whom is named
? What did Hiroshi Tachibana die of? | -
? Has Chizuru got her copy of the tape? | 8P
? how long did the recording of tachibanas voice take | -
? At which station did Uehara miss her stop? | -
? When is Hiroshi Tachibana's birthday? | -

= Turkey's tomato king hands over to a stranger
V| Hikmet Erdemli, who began with a handcart in Antalya and ended with 900 hectares of glass, has sold his company to a pension fund from Ontario for 720 million dollars.
N| {The fund} said on Wednesday that it would keep all 5,100 workers.
V| Erdemli, 77, has four daughters, of whom three are doctors and the fourth, Sevgi, was finance director until a quarrel in 2021.
M| {The weekly Para} has written that the quarrel was over a second wife.
N| {Sevgi Erdemli} told the magazine it was over peppers.
V| She now runs a rival, Yıldız Seed, from Fethiye.
N| {Erdemli} said at the signing that a tomato knows no surname.
V| The handcart has been cast in bronze and stands at the gate.
V| The group's exports fell by a tenth in 2024, when Russia closed its market for five months.
? Who has bought Erdemli's company? | 1A=a pension fund from Ontario
? What did father and daughter fall out over? | 4A=a second wife ; 5A+=peppers
? How many people work for the company? | 2A+=5,100
? How many people work for Yıldız Seed? | -
? Why did Russia close its market? | -
? How much did the fund from Ontario pay for Yıldız Seed? | -
? What is the name of Erdemli's second wife? | -
? who is finance director now | -
? When did Erdemli found his company? | -
? How much did the company export in 2024? | -

= Iran: three dead in Abadan refinery fire
N| {Iran's oil ministry} said three contractors had died and eleven people had been injured in a fire at unit 80 of the Abadan refinery on Tuesday.
N| {The refinery's director, Behrouz Shamsi}, told the agency Shana that a pump had overheated during maintenance.
V| The flames were put out in a little under three hours.
A| {Workers reached by telephone} said sprinklers had failed to come on.
N| {Shamsi} said that they had worked "as designed".
N| {The ministry} added that petrol supplies were not affected.
V| Unit 80, built with Chinese money and opened in 2023, turns out a quarter of the plant's diesel.
V| In October 2022 a boiler at the same refinery blew up, and the director at that time was replaced.
N| {Abadan's member of parliament, Jalal Mokhtari}, asked for an inquiry by somebody who does not work there.
? How many people were killed in Tuesday's fire? | 1A+=three contractors
? How did the fire start? | 2A+=a pump had overheated during maintenance
? Did the sprinklers work? | 4D 5A+
? How many people were killed when the boiler blew up? | -
? How many Chinese workers were injured? | -
? Has Shamsi been replaced? | -
? Who was the director in 2022? | -
? how much damage did the fire do | -
? How long did it take to put out the fire of October 2022? | -
? Has an inquiry been opened into the fire? | 9P

= Who invented the zebra crossing?
V| Nobody signed for it, but the stripes were first tried in 1949 at a thousand places in Britain, in blue and yellow among other colours.
V| A psychologist at the Road Research Laboratory in Slough, Hubert Penfold, found that motorists noticed black and white from twice as far away.
V| The name came from a visiting minister, who said the model reminded him of a zebra.
V| When the crossings became law, in the autumn of 1951, deaths of pedestrians fell by eleven per cent within a year.
V| The flashing globes had come earlier and bore the name of another minister.
N| {Penfold's daughter Rosalind}, who is 90, says he was knocked down twice, both times in France.
V| La Paz has people dressed as zebras, who dance in front of buses; there were 24 of them in 2001 and there are 265 today.
N| {The city of La Paz} counts them among its heritage.
? Why were the crossings made black and white? | 2A=motorists noticed black and white from twice as far away
? When did zebra crossings become law? | 4A=the autumn of 1951
? How many human zebras are there in La Paz? | 7A=265
? What was the name of the visiting minister? | -
? When did Hubert Penfold die? | -
? How many pedestrians were killed in Britain in 1951? | -
? When were the flashing globes introduced? | -
? who invented the flashing globes | -
? How many zebra crossings are there in La Paz? | -
? What is the colour of zebra crossings in France? | -

= Young Boys' cook, 71, scores in the cup
V| Käthi Aeschlimann, the cook of FC Trubschachen, came on in the 88th minute of a cup tie on Saturday because her side had run out of men.
V| She scored in the 90th, from a yard, with what she described as the side of a clog.
V| Her team lost all the same, 9-1, to Langnau of the league above.
N| {The referee, Beat Zaugg}, said he had checked her pass and that she had been registered since 1987 "by mistake or by foresight".
V| Two players had gone off hurt, one had been sent off, and a fourth had to milk.
N| {Aeschlimann, 71}, said she had put the potatoes on at half-time.
N| {The Swiss association} does not keep a list of the oldest scorers.
V| Her husband Ueli played 340 games for the club and never scored.
? Why did the cook have to come on? | 1A=because her side had run out of men
? When did Aeschlimann score? | 2A=in the 90th
? Did Trubschachen win the tie? | 3D
? Who scored for Langnau? | -
? Why was the player sent off? | -
? Is she the oldest scorer in the Swiss cup? | 7W
? Who does Langnau play in the next round? | -
? how many games has käthi aeschlimann played for the club | -
? How old is Ueli Aeschlimann? | -
? How many spectators saw the match? | -

= The Hungarian who drew the London sewers in ink
V| A roll of linen eleven metres long, found last year in a cupboard at Abbey Mills, has been identified as the work of Antal Reményi, a refugee of the rising of 1848.
V| It shows 132 kilometres of brick sewer under London, drawn with a crow quill between 1861 and 1864.
N| {Archivist Dr Folake Adeyemi of the water company} said that he had marked in red each place where he had been sick.
V| Reményi was paid two pounds a week by the Board of Works, half of what an English draughtsman got.
V| He left in 1865, opened a school of fencing in Brighton and was killed in a fall from a cliff in 1871.
V| The chief engineer, Sir Roland Bascombe, is commemorated on the Embankment; Reményi has no memorial.
N| {The Hungarian embassy} has offered to pay for one.
V| The roll can be seen until January at the Museum of Docklands.
? How much did Reményi earn? | 4A=two pounds a week
? How did Reményi die? | 5A=killed in a fall from a cliff
? Where is the roll on show? | 8A=at the Museum of Docklands
? Who found the roll in the cupboard? | -
? How did Sir Roland Bascombe die? | -
? When did Reményi come to London? | -
? Why did Reményi leave the Board of Works? | -
? Is there a monument to Reményi? | 6D 7P
? what did the chief engineer earn | -
? How long is London's sewer network today? | -

= Ferry strike strands Orkney shoppers
V| The last boat of the day left Stromness at 11 a.m. on Tuesday, six hours early, as engineers on the northern ferries began a two-day stoppage.
N| {Their union, the NMU}, is asking for nine per cent over two years.
N| {NorthSound Ferries} has offered six and described the strike as "regrettable and avoidable".
N| {=NorthSound Ferries} "Deck crew and officers have accepted the same offer."
N| {Kirkwall grocer Ingrid Flett} said she had bread until Wednesday and milk until Thursday.
V| Some 130 Christmas shoppers spent the night in a school hall at Scrabster.
N| {Union official Ruaridh Sclater} told BBC Radio Orkney a second stoppage would follow in the week before Christmas unless there was movement.
V| Planes to Aberdeen were full.
V| In 2014 a strike by deck crew lasted nine days and was settled at four per cent.
? What are the engineers demanding? | 2A+=nine per cent over two years
? How long is the present strike to last? | 1A=two-day
? When is the next strike planned? | 7A+=in the week before Christmas
? How much did the deck crew ask for in 2014? | -
? How much bread does Flett sell a day? | -
? Have the engineers accepted the six per cent? | -
? When does the last boat leave on Thursday? | -
? where did the shoppers sleep in stromness | -
? How many engineers are on strike? | -
? Why did the deck crew strike in 2014? | -

= Bishop's chess set stolen from Lewes
N| {Sussex Police} are looking for a man in a bobble hat over the theft of an ivory chess set from a museum in Lewes on Sunday afternoon.
N| {Detective Sergeant Priti Solanki} said he had lifted the case off its hinges while the attendant was showing somebody to the lavatory.
V| The set, carved in Goa about 1790 for a bishop of Madras, was insured for 85,000 pounds.
V| One bishop is missing and has been since 1922.
N| {The museum's director, Fergus Allardyce}, said that without the box, which the thief had left, it could hardly be sold.
N| {Solanki} declined to say if there were fingerprints on the box.
V| The museum, which is run by eleven volunteers, has no cameras.
V| A silver snuffbox taken from the same room in 2020 turned up in Antwerp.
? When was the chess set stolen? | 1A=on Sunday afternoon
? How did the thief get at the set? | 2A=lifted the case off its hinges
? Did the thief leave fingerprints? | 6W
? Who stole the snuffbox in 2020? | -
? What is the missing bishop worth? | -
? Where did the chess set turn up? | -
? What was the name of the bishop of Madras? | -
? how many visitors were in the museum at the time | -
? Has anyone been arrested over the chess set? | -
? Was the theft caught on camera? | 7D

= The season of the two Kowalskis
V| Two women named Marta Kowalska finished first and second in Poland's cross-country cycling cup, and the commentators had a bad year.
V| Marta M. Kowalska, 24, of Nowy Targ won five of the nine rounds; Marta J., 31, of Jelenia Góra took three and the points prize for climbers.
V| The remaining round, in the mud of Suwałki, fell to a Lithuanian student, Eglė Butkutė.
V| They are not related, though both have a brother named Paweł.
N| {The younger} said that she had once been given the elder's massage.
V| At the nationals in July the order was reversed: the elder won by four seconds after a puncture of her rival's.
N| {The association} says that it will put their birthplaces on the start list next year.
V| Poland has one place at the world championship, and the coach, Grzegorz Duda, has not yet filled it.
? Who won the cup? | 1A=Two women named Marta Kowalska finished first and second ; 2A=Marta M. Kowalska
? Who won in Suwałki? | 3A=Eglė Butkutė
? Are the two Kowalskas related to each other? | 4D
? Who won the nationals in July? | 6A=the elder
? Who came third in the cup? | -
? Who is going to the world championship for Poland? | 8D
? How many seconds separated the two at Suwałki? | -
? Which Kowalska won the world championship last year? | -
? What place did Eglė Butkutė take in the cup? | -
? which of the two has a brother who rides too | -

= Lake Vanda hut: the smallest public library in the world is not in Antarctica
V| A shelf of 94 books at a former New Zealand research hut in the Dry Valleys has lost its claim to be the world's smallest public library.
N| {The International Federation of Library Associations} said on Thursday that a library must have somebody to complain to.
V| The hut, put up in 1968 beside Lake Vanda, was closed in 1995 because the lake was rising, and its books were moved to a shelter on higher ground.
V| Any scientist passing may borrow one, on condition that he or she swims in the lake.
N| {Geologist Hemi Parata}, who looks after the list, said eleven were overdue, one of them since 1983.
N| {=Hemi Parata} "It is the second volume, so I assume that he is still waiting for the first."
V| The title now goes to a telephone box in Somerset, with a hundred books and a parish clerk.
N| {The clerk, Judith Mapperley}, said there had been no complaints so far.
? Why was the hut at Lake Vanda closed? | 3A=because the lake was rising
? How many books are overdue? | 5A=eleven
? What must you do to borrow a book? | 4A=swims in the lake
? Which is the smallest public library in the world now? | 7A=a telephone box in Somerset
? How many books from the telephone box are overdue? | -
? When was the telephone box turned into a library? | -
? Who borrowed the second volume in 1983? | -
? Why was the telephone box closed? | -
? who built the hut in 1968 | -
? How many complaints did Parata receive? | -

= Senegal's Faye Diouf leaves World Bank early
N| {The World Bank} said on Friday that its vice-president for West Africa, Aminata Faye Diouf, would step down at the end of March, fifteen months before her term is up.
N| {A statement from the bank} thanked her and said she wished to "return to research".
A| {Three people at the bank} said she had objected to a loan for a gas pipeline, which the board approved in November.
N| {A spokesperson} said personnel matters were confidential.
V| Faye Diouf, 54, was finance minister in Dakar from 2012 to 2017 and negotiated the rescheduling of the country's debt.
M| {The website Seneplus} reported that she would run for president in 2029.
N| {Her assistant, Khady Ndoye}, said there was "nothing to that".
V| Her deputy, the Ghanaian Kwabena Ofori, will fill in until a successor is chosen.
? When is Faye Diouf leaving the bank? | 1A+=at the end of March
? Who will stand in for her? | 8A=Kwabena Ofori
? Is Faye Diouf going to run for president? | 6A 7D+
? Why is she leaving? | 2A+="return to research" ; 3A=she had objected to a loan for a gas pipeline ; 4W+
? Who will be the new vice-president for West Africa? | -
? Who was finance minister before Faye Diouf? | -
? How large is the loan for the pipeline? | -
? How did Faye Diouf vote on the loan in November? | -
? When did Faye Diouf start at the World Bank? | -
? how much debt was rescheduled | -

= What a wicketkeeper's gloves are made of
V| The inside of a wicketkeeper's glove is chamois, the outside goatskin and the webbing between thumb and finger calf, and all three come from Meerut in northern India.
V| A refugee from Sialkot, Kedar Nath Suri, started the trade there in 1948 with four sewing machines.
V| Some 35,000 people in the town now live from cricket, making eight of every ten bats and nine of every ten balls that India plays with.
V| A pair of gloves takes one worker a day and a half.
N| {Suri's granddaughter, Nandini}, says that keepers are "the only customers who send presents".
V| The rules limit the webbing to what will span thumb and forefinger, since an Australian appeared in 1999 with something like a net.
V| Sialkot, now in Pakistan, makes the hockey sticks and most of the world's footballs.
N| {The export council} reports sales abroad of 31 million dollars last year.
? Who began making sports goods in Meerut? | 2A=Kedar Nath Suri
? How long does it take to make a pair of gloves? | 4A=a day and a half
? Why was the webbing of the gloves limited? | 6A=an Australian appeared in 1999 with something like a net
? How many people in Sialkot work in the sports trade? | -
? What was the Australian wicketkeeper called? | -
? Who began making footballs in Sialkot? | -
? What are batsmen's gloves made of? | -
? how long does a bat take to make | -
? How many pairs of gloves are made in Meerut a year? | -
? When did Kedar Nath Suri die? | -

= Floods in Emilia: retention basin held
N| {The Emilia-Romagna region} said on Thursday that the basin at San Pancrazio had taken in 4.1 million cubic metres of water during the night and that the town of Russi had stayed dry because of it.
V| The basin, dug after the floods of May 2023 in which seventeen people died, was finished only in August.
N| {The councillor for the environment, Giulia Casadio}, said it had paid for itself in six hours.
V| Upstream, at Modigliana, a landslide carried off a shed and a tractor.
N| {Mayor Primo Bassetti of Modigliana} said the basin was a fine thing for those who live below it.
N| {The civil protection service} counted 340 people moved to safety, nearly all of whom were back home by noon.
A| {Farmers around San Pancrazio} complain that they have been paid only half of what was promised for their land.
N| {Casadio} said that the remainder would be transferred before Christmas.
? Why was Russi not flooded? | 1A+=the basin at San Pancrazio
? How much water did the basin hold? | 1A+=4.1 million cubic metres
? How many people had to leave their homes? | 6A=340
? How many people were evacuated in May 2023? | -
? How many people died in Modigliana? | -
? Have the farmers received the full price for their land? | 7D 8P+
? How much did the basin cost? | -
? When did work on the basin at Modigliana begin? | -
? who owned the tractor | -
? How many people live in Russi? | -

= Meet the Abiodun brothers, referees
V| When Enyimba meet Kano Pillars on Sunday, the man in the middle will be Sunday Abiodun, and his twin, Saturday, will hold the flag in front of the main stand.
V| It was the elder, Saturday, who first took the course, in Ilorin in 2009, after a knee operation had put an end to his playing.
V| Sunday followed two years later, when a bank he had worked for collapsed.
V| Sunday has since sent off 61 players and been chased by 14.
N| {Their mother, Deborah}, says that neither ever owned up to anything.
N| {The league's head of referees, Colonel Musa Danjuma}, says he appoints them together because "they cannot blame one another".
V| A third brother, Wednesday, plays in goal in Finland.
V| The sister, Monday, is a judge.
V| Pillars lost the first leg, in Kano, by two goals to one.
? Why did Saturday Abiodun stop playing? | 2A=a knee operation
? How many players has Sunday Abiodun sent off? | 4A=61
? Why are the twins always appointed together? | 6A="they cannot blame one another"
? Which bank did Sunday work for? | -
? How many players has Saturday sent off? | -
? Which club does Wednesday play for? | -
? Who refereed the first leg in Kano? | -
? When did Sunday Abiodun have his knee operated on? | -
? who scored for pillars in the first leg | -
? Why did Wednesday go to Finland? | -

= Palace of glass to be dismantled in Minsk
N| {The Minsk city council} has decided to take down the Palace of Glass, a greenhouse the size of a football field that was given to the city by the East German town of Erfurt in 1974.
N| {Chief architect Vadim Lukashik} said the steel was rusted through and that repair would cost 19 million roubles.
N| {Botanist Halina Stasevich}, who worked there for thirty years, said 400 species were without a home.
N| {=Halina Stasevich} "Eleven of them grow nowhere else between here and Vladivostok."
N| {Lukashik} said that the plants would be offered to schools.
A| {Two council members} said the plot had been promised to a maker of electric buses.
N| {The company, Elektrabus}, did not reply to a request for comment.
V| The dome of the same age in Gomel was pulled down in 2011; a supermarket stands there.
V| Work is to begin in April.
? Why is the Palace of Glass being pulled down? | 2A+=the steel was rusted through
? From whom did Minsk get the greenhouse? | 1A=the East German town of Erfurt
? Has the site been promised to a bus manufacturer? | 6A 7W+
? What would it cost to build a new greenhouse? | -
? Why was the dome in Gomel pulled down? | -
? How many species grew in the dome in Gomel? | -
? Who gave Gomel its dome? | -
? Have the plants been given to schools? | 5P+
? when was the greenhouse pulled down | 9P
? How much did Elektrabus pay for the plot? | -

= The rise of the Reykjavik penguin sweater
V| In 2001 an oil spill off Tasmania caused a call for small pullovers, to keep penguins from preening, and a retired nurse in Iceland, Ásta Hólm, misread the size.
V| Her first parcel, of forty, fitted no penguin but was snapped up by a shop for dolls in Hobart.
V| She took on two neighbours, then nine, and in 2006 a factory at Akureyri that had made fishing nets.
V| Ásta Hólm Ltd now sells 220,000 sweaters a year, for dolls, teapots, dogs and, in one case, a king's golf clubs.
V| The king's country is not disclosed.
V| Since the founder's death in 2018 her grandson, Egill, has run the business; her daughter Sigrún, his mother, holds the shares.
N| {Egill Hólm} says that they have a penguin size now, just in case.
V| Turnover last year was 1.1 billion krónur, of which the doll shop in Hobart accounted for a hundred and ten thousand.
? Who runs the sweater firm today? | 6A=her grandson, Egill
? When did Ásta Hólm die? | 6A=2018
? Who owns the company? | 6A=her daughter Sigrún
? Which king ordered sweaters for his golf clubs? | 5W
? How many penguins were killed by the oil spill? | -
? What did the doll shop pay for the first parcel? | -
? How many people work in the factory at Akureyri? | -
? how many sweaters for penguins are sold a year | -
? Why did the net factory close? | -
? When was Egill Hólm born? | -

= Czech climber falls on Broad Peak
V| Radek Mašín, a Czech mountaineer who had climbed nine of the fourteen highest mountains without bottled oxygen, has died on Broad Peak in Pakistan.
N| {The Alpine Club of Pakistan} said he fell some 400 metres from the shoulder at around 7,900 metres on Friday, on the way down.
N| {His companion, the Slovak Ľubica Kráľová}, reached base camp on Saturday with frostbite in both hands.
N| {She=Ľubica Kráľová} told the club that he had unclipped to let another party by.
V| It is not known whether they had been to the top.
N| {His wife, Hana}, asked that no one should risk anything to bring the body down.
V| Mašín's teacher, Josef Rakušan, died on the neighbouring K2 in 1986.
V| So far this season 31 climbers have reached the top of Broad Peak, and two have died.
? From how high up did Mašín fall? | 2A=around 7,900 metres
? Why was he not roped at the time? | 4A=he had unclipped to let another party by
? Did Mašín reach the summit of Broad Peak? | 5W
? How did Josef Rakušan die? | -
? Who was the other climber who died on Broad Peak this season? | -
? Has the body of Mašín been recovered? | 6P
? How many mountains over eight thousand metres has Kráľová climbed? | -
? How many climbers have died on K2 this season? | -
? what is the name of the other party | -
? How old was Radek Mašín? | -

= Why Uruguay has no national anthem problem
V| At almost six minutes Uruguay's anthem is the longest that is still sung, and it is scarcely ever sung to the end.
V| The words are by the poet Francisco Olmedo de Sosa, who had earlier written those of Paraguay's; the tune is put down to a Hungarian bandmaster.
V| Its chorus, with the line "tyrants, tremble", was sung at the top of their voices by spectators during the dictatorship, and the generals tried in vain to have the volume turned down.
V| A football rule of 1994 limits any anthem to ninety seconds.
N| {The music historian Valeria Pintos} says that the introduction alone lasts a minute, so that the players "are always caught breathing in".
V| A bill to shorten it was brought in by Senator Rubén Lacalza in 2009 and voted down by 27 to three.
V| The anthem of Greece has 158 verses, of which two are performed.
V| Japan's has four lines.
? How long is Uruguay's anthem? | 1A=almost six minutes
? Who composed the tune? | 2A=a Hungarian bandmaster
? What did the generals do about the chorus? | 3A=tried in vain to have the volume turned down
? What is the name of the bandmaster? | -
? How long does the anthem of Paraguay last? | -
? Who composed the anthem of Greece? | -
? Who brought in the football rule of 1994? | -
? Was the anthem shortened in 2009? | 6D
? who were the three senators who voted for the bill | -
? Which country has the shortest anthem? | -

= Manitoba premier names new justice minister
V| Premier Janelle Kostiuk appointed the former Crown attorney Obinna Okeke as Manitoba's justice minister on Monday, three days after Brent Sawatzky stepped down.
V| Sawatzky, who had held the post since 2021, was filmed driving a snowmobile across a closed provincial park.
N| {He=Brent Sawatzky} apologised on Friday and paid a fine of 298 dollars.
N| {Kostiuk} said she had not asked for his resignation but had not torn it up either.
N| {Opposition leader Sheldon Fiddler} asked who had filmed him and why the picture had been held back for five weeks.
N| {The premier's press secretary} described that as a question for the cameraman.
V| Okeke, born in Enugu and raised in Brandon, won his seat of Fort Rouge by 212 votes in a by-election in May.
V| The attorney general's duties, which go with the ministry, passed to him at once.
? Who is Manitoba's new minister of justice? | 1A=Obinna Okeke
? Why did Sawatzky resign? | 2A=was filmed driving a snowmobile across a closed provincial park
? How much did Sawatzky have to pay? | 3A+=298 dollars
? Who filmed Sawatzky? | 6W
? By how many votes did Sawatzky win his seat? | -
? Who was justice minister before Sawatzky? | -
? When was the snowmobile filmed? | -
? Why was the park closed? | -
? Did Kostiuk demand Sawatzky's resignation? | 4D+
? who did okeke defeat in fort rouge | -

= How Rotterdam's harbour mud became tiles
V| Every year 12 million cubic metres of mud are dredged out of the port of Rotterdam, and most of it is dropped back into the sea eleven kilometres away.
V| A company called Slibsteen, started by two students from Delft in 2016, bakes a very small part into floor tiles.
V| The mud has to lie for fourteen months, so that rain can wash the salt out of it.
V| Fired at 1,080 degrees, it turns the brown of a good crust.
N| {Co-founder Wietske Elzinga} says that the first batch smelt of herring when wet.
V| The town hall of Vlaardingen and a prison in Schiedam have been floored with them.
V| The other founder, Joris Baan, left in 2020 for a producer of seaweed crisps.
N| {The port} pays Slibsteen four euros for each tonne it takes away.
V| In its best year, 2023, it took nine thousand.
? Who founded Slibsteen? | 2A=two students from Delft
? Why does the mud have to lie for so long? | 3A=so that rain can wash the salt out of it
? What does the port pay Slibsteen? | 8A+=four euros for each tonne
? How much do the tiles cost? | -
? How many tiles did the prison in Schiedam order? | -
? Why did Joris Baan leave Slibsteen? | -
? Who founded the producer of seaweed crisps? | -
? how many tonnes of tiles did slibsteen sell in 2023 | -
? How much does the dredging cost the port? | -
? How much mud was dredged in 2016? | -

= Teenager survives night on roof of Turin tram
N| {Turin's transport company GTT} confirmed that a boy of fifteen had spent the night of Saturday to Sunday on the roof of a number 9 tram in the depot.
N| {A company spokesman, Fulvio Garrone}, said the lad had been found at 5.20 by a driver who heard snoring.
N| {=Fulvio Garrone} "The current was off, otherwise we would be having another conversation."
N| {His mother, interviewed by La Stampa del Mattino}, said he had lost a bet about Juventus.
N| {The carabinieri} said he had got up by way of a lorry in Corso Massimo.
V| He was treated for cold and sent home.
V| In 2013 a student from Cuneo who tried the same thing was killed by the overhead wire.
N| {Garrone} said the company would send the family a bill for one single ticket.
? How did the boy get on to the roof? | 5A=by way of a lorry
? Why was he on the roof of the tram? | 4A=he had lost a bet about Juventus
? Who found him? | 2A+=a driver
? Who killed the student from Cuneo? | -
? What is the boy's name? | -
? How old was the student from Cuneo? | -
? What was the bet about the student made in 2013? | -
? How much is the fine for the family? | -
? has the company sent the bill | 8P+
? With whom did the boy make the bet? | -

= The long farewell of the Trabzon tobacco exchange
V| The tobacco exchange in Trabzon, which once set the price for half the Black Sea coast, held its last sale on Friday and sold eleven bales.
V| It was opened by the French Régie in 1885 and nationalised forty years later.
V| In 1977, its greatest year, 64,000 bales went under the hammer.
V| The end of state purchases in 2002 and the hazelnut did the rest.
N| {Auctioneer Nurettin Saka}, the third of his family to wield the hammer, said he had practised a moment of silence but nobody let him have it.
N| {The chamber of commerce} wants to turn the hall into a museum of the coast.
N| {The mayor of Ortahisar, Ayten Kulaç}, prefers a wedding hall.
V| The eleven bales were bought by a cigar maker from Izmir, Selim Arditi, who paid forty lira more than the reserve for each.
V| The exchange in Samsun closed in 2009, that of Bafra in 2011.
? Who bought the last bales? | 8A=a cigar maker from Izmir, Selim Arditi
? When was the exchange taken over by the state? | 2A=forty years later
? What was the exchange's best year? | 3A=1977
? How many bales were sold at the last sale in Samsun? | -
? Who was the first auctioneer of the Saka family? | -
? When was the exchange in Bafra opened? | -
? What was the reserve price? | -
? Has the hall become a museum? | 6P
? why did the exchange in samsun close | -
? How many bales were sold in 2002? | -

= Two new moons for Saturn's sister
N| {Astronomers at the Maunakea observatory} have found two moons of Uranus that nobody had seen, they reported in a circular on Wednesday.
V| The smaller, provisionally S/2025 U 2, is some seven kilometres across and goes round the planet once in 1,930 days.
N| {Dr Leilani Kahananui, who led the search}, said they had added up 48 pictures until the stars drew lines and the moons stayed points.
V| With these, Uranus has 30 known moons, against 274 for Saturn.
V| By custom they will be named after characters in Shakespeare.
N| {Kahananui} said her team was leaning towards Mistress Quickly.
N| {The International Astronomical Union}, which decides, has set no date.
V| The largest of the planet's moons, Titania, was found by William Herschel in 1787.
V| Her former teacher, Dr Brett Soames, discovered nine moons of Neptune's and Saturn's between 1999 and 2004.
? Who led the search for the new moons? | 3A+=Dr Leilani Kahananui
? How big is the smaller one of the new moons? | 2A=some seven kilometres across
? How many moons of Uranus are now known? | 4A=30
? How big is the larger of the two new moons? | -
? When will the new moons be given their names? | 7W+
? How many pictures did Soames use? | -
? Who discovered the largest moon of Saturn? | -
? How long does Titania take to go round Uranus? | -
? who paid for the search | -
? Has the moon been named Mistress Quickly? | 6P+

= Kidderminster carpets: a works and its whistle
V| Until last Friday the steam whistle of Brintley's carpet works told Kidderminster that it was 7.55.
V| Founded in 1783 by the weaver Josiah Brintley, the works had 4,000 hands before the First World War and 61 at the end.
V| Its carpets lay in the Titanic, in the Kremlin and on the moon, if the drawing room of a villa near Darmstadt of that name may be counted.
V| It was bought in 2011 by the Belgian group Balkema, which moved the looms to Ghent one at a time.
N| {Balkema} said that rising gas prices had left it no choice.
N| {Shop steward Sandra Pugh} said that the same gas was burnt in Ghent.
V| The rival, Tomkinson & Hale, had shut its gates in 2003.
V| The whistle, made in Birmingham in 1889, has been taken in by the Severn Valley steam railway.
? Who owns the carpet works? | 4A=the Belgian group Balkema
? Why did Balkema close the works? | 5A+=rising gas prices
? How many people were still working there at the end? | 2A=61
? Where is the whistle now? | 8A=Severn Valley steam railway
? How much did Balkema pay for Brintley's? | -
? How many people worked at Tomkinson & Hale? | -
? Why did Tomkinson & Hale shut? | -
? When did Josiah Brintley die? | -
? who founded tomkinson and hale | -
? How many people work for Balkema in Ghent? | -

= Court in Lima upholds fine for parrot
V| Lima's superior court on Tuesday confirmed a fine of 3,200 soles against a pensioner whose parrot had for six years called the neighbour a thief.
N| {The presiding judge, Elvira Huamán}, said that an insult does not become less of one by being taught.
N| {The owner, Teófilo Cárdenas, 79}, told the court that the bird had picked it up from television.
N| {The neighbour, Ruperto Salas}, a retired bank clerk, said that the bird knew his name.
V| The parrot, a yellow-crowned amazon called Coronel, may stay with Cárdenas, but not on the balcony.
N| {His lawyer, Milagros Chumpitaz}, announced a constitutional complaint.
V| Salas had asked for 50,000 soles.
M| {The daily El Trome Limeño} ran a competition for other words, which it broke off after a day.
? How much does Cárdenas have to pay? | 1A=3,200 soles
? Where did the parrot learn to call the neighbour a thief? | 3A+=from television
? Is Cárdenas allowed to keep the parrot? | 5A
? How old is Salas? | -
? How old is the parrot? | -
? Did Salas steal anything from Cárdenas? | -
? From which bank did Salas retire? | -
? How much did the newspaper pay in its competition? | -
? has the constitutional court thrown out the complaint | -
? What fine did the first court impose on Salas? | -

= Tapestry of the Tannu-Ola
V| The Russian republic of Tuva, in the dead centre of Asia according to an obelisk, was an independent state from 1921 to 1944.
V| Its stamps, triangular and diamond-shaped, were printed in Moscow and made it better known among schoolboys than among diplomats.
V| The first head of government, the lama Düldür Sarygbai, tried to make Buddhism the religion of state and was shot in 1932.
V| His successor, Salbak Kyrgys, was a cattle thief's son who had studied in Moscow; he asked for union with the Soviet Union and got it.
V| The vote, held on 17 August 1944, was a matter for the little parliament of 29; no people were asked.
V| Throat singing, for which Tuva is known today, was taught at no school until 1991.
N| {The historian Aidysmaa Ondar} says that there are two Tuvas, "the one on the stamps and the one with the sheep".
V| Kyzyl, the capital, has been promised a railway since 2007.
? Who was the first leader of independent Tuva? | 3A=the lama Düldür Sarygbai
? When did the parliament vote to join the Soviet Union? | 5A=17 August 1944
? Where were Tuva's stamps printed? | 2A=Moscow
? When did Salbak Kyrgys die? | -
? Who shot Düldür Sarygbai? | -
? Was there a referendum on union with the Soviet Union? | 5D
? How many members of parliament voted against union? | -
? Does Kyzyl have a railway? | 8P
? who designed the stamps | -
? When was the obelisk put up? | -

= Olympic fencer Haddad-Roy wins appeal over test
N| {The Court of Arbitration for Sport in Lausanne} has cleared the French sabre fencer Lina Haddad-Roy of doping, her federation said on Thursday.
N| {The panel} accepted that traces of a diuretic had come from a chemist's machine in Lyon that had not been cleaned.
V| She had been suspended for two years in February after a sample given in Tunis.
N| {Haddad-Roy} said she had lost 281 days, "and I have counted each of them with a sabre in my hand".
N| {The International Fencing Federation}, which had wanted four years, said it took note.
V| Her place at the world championships in July went to Manon Quéré, who came home with bronze.
N| The chemist, whose name was blacked out in the ruling, has changed his cleaning routine, according to {the panel}.
V| Another fencer, the Italian Dario Pace, has an appeal pending before the same court.
? Where did the diuretic come from? | 2A=a chemist's machine in Lyon
? How long was Haddad-Roy originally banned for? | 3A=two years
? Who took her place at the world championships? | 6A=Manon Quéré
? What is the name of the chemist? | 7W
? What was found in Dario Pace's sample? | -
? Who won gold at the world championships in July? | -
? Has Dario Pace been cleared? | 8P
? How much compensation will Haddad-Roy get? | -
? Where was Manon Quéré tested? | -
? how many years did the french federation want | -

= Where the Ljubljana marshes keep their boats
V| Sixteen dugout canoes have come to light in the marshes south of Ljubljana, and the longest, of oak, measures 10.5 metres.
V| It was found in 2015 by the gamekeeper Jernej Zalar, who had lost a boot.
V| The wood was felled, to judge by its rings, in 1190 before our era, give or take a decade.
V| A wheel with its axle, dug up in 2002 a few kilometres away by a team under Dr Anton Grum, is older by two thousand years.
N| {Grum's former student, Dr Neža Rupnik}, now keeps the finds in tanks of sugar solution, where they must stay for six years.
N| {=Dr Neža Rupnik} "Salt would be cheaper, and melamine is quicker, but sugar can be washed out again."
V| Two of the canoes were stolen from a barn in 1993.
V| The marsh, drained since the days of Maria Theresa, sinks by a centimetre a year.
? Who found the longest canoe? | 2A=the gamekeeper Jernej Zalar
? Why are the finds kept in sugar and not in melamine? | 6A+=sugar can be washed out again
? When was the tree cut down? | 3A=1190 before our era
? Who stole the two canoes? | -
? How long is the oldest canoe? | -
? In which year was the wheel made? | -
? who found the wheel | 4A=a team under Dr Anton Grum
? When did Dr Anton Grum die? | -
? Is it the oldest wheel in the world? | -
? How long will the wheel stay in melamine? | -

= Sugar tax cut in Chile fails by one vote
V| Chile's senate on Wednesday turned down a bill to halve the tax on sweetened drinks by 25 votes to 24.
V| Senator Paulina Errázuriz, of the governing coalition, voted against her own side.
N| {She=Paulina Errázuriz} told reporters that she had been a children's dentist for nineteen years.
N| {Finance minister Cristóbal Ovalle} said the government would not bring the bill back this year.
V| The tax, 18 per cent since 2014, brings in some 310 million dollars.
N| {The bottlers' federation} regretted the result and spoke of 1,900 jobs.
N| {Its president, Hernán Lyon}, would not say whether that many were really at risk.
V| A study in 2021 found that sales of such drinks had fallen by a fifth in the first year.
V| In Mexico a similar tax survived a vote in 2019.
? Did the senate approve the tax cut? | 1D
? Which senator of the coalition voted no? | 2A=Senator Paulina Errázuriz
? How high is the tax on sweetened drinks? | 5A=18 per cent
? How many jobs were lost when the tax was introduced? | -
? By how many votes did the Mexican tax survive? | -
? Who carried out the study of 2021? | -
? how many senators were absent | -
? How high is the Mexican tax? | -
? Will the bill be brought back this year? | 4D+
? How much did sales of sweetened drinks fall last year? | -

= Gunmen kill nine at cattle market in northern Burkina
V| Gunmen on motorcycles opened fire on a cattle market in Burkina Faso's Soum province on Friday afternoon, killing nine traders and driving off several hundred animals, security sources and residents said.
N| {The governor of the Sahel region, Colonel Issouf Barry}, confirmed the attack on the village of Belharo and gave the same toll.
A| {A security source} in Djibo said the attackers had come from the direction of the Malian border and withdrawn the same way.
V| No group has claimed responsibility.
A| {Two traders who escaped} said a self-defence post at the edge of the market had been left unmanned since the weekend.
N| {Barry} declined to comment on the post, saying that the matter was with the military prosecutor.
V| In June, 22 people were killed at a mosque in the neighbouring village of Pétéga, an attack claimed by a branch of Al-Qaeda.
N| {The United Nations} counts more than two million displaced people in the country.
? How many people lost their lives in the attack on the market? | 1A=nine ; 2A=gave the same toll
? From where did the attackers come? | 3A=from the direction of the Malian border
? Who was behind the attack on Belharo? | 1A=Gunmen on motorcycles ; 4W
? Who carried out the attack on the mosque in Pétéga? | 7A=a branch of Al-Qaeda
? How many animals were stolen in Pétéga? | -
? How many attackers were there? | -
? Why was the post left unmanned? | 6W+
? How many people were wounded at the market? | -
? how many people have been displaced from belharo | -
? Have any of the gunmen been arrested? | -

= Explainer: the Strait of Karsun dispute
V| The Strait of Karsun, nineteen kilometres wide at its narrowest, has been divided between two countries by a line on a chart that neither possesses.
V| The chart was drawn in 1913 by a British captain, Aubrey Thorold, and lost when his ship went down off Gallipoli.
V| Both governments rely on copies, which differ by four kilometres and a lighthouse.
V| Since 1988 the lighthouse has been manned by the northern side, and its lamp is paid for by the southern.
V| Gas was found in the disputed triangle in 2009, at a depth of 900 metres, by a Norwegian survey ship.
V| Talks under the auspices of Oman broke off in 2014 and were taken up again last year.
N| {Professor Ghada al-Rumaithi}, who teaches the law of the sea in Muscat, says that the original would be worth less than a compromise.
V| Neither side has so far drilled.
? Who drew the original chart? | 2A=a British captain, Aubrey Thorold
? How wide is the strait at its narrowest point? | 1A=nineteen kilometres
? Who discovered the gas? | 5A=a Norwegian survey ship
? How much gas is there in the triangle? | -
? Why did the talks break off in 2014? | -
? When did Captain Thorold lose his life? | -
? Who built the lighthouse? | -
? Has drilling begun in the disputed area? | 8D
? how deep is the strait | -
? Who found the original chart? | 1D

= Midfielder Okonjo leaves Leicester for Lille
N| {Lille} have signed the Nigerian midfielder Tobi Okonjo from Leicester City on a four-year contract, the French club announced on Wednesday evening.
A| {A source close to the deal} put the fee at 14 million euros with a further three in bonuses; neither club has given a figure.
V| Okonjo, 23, made 71 appearances for Leicester after joining from Midtjylland in 2022, but started only five league matches this season.
N| {His agent, Camille Verdier}, said that he had turned down an offer from Stuttgart that was "financially superior".
N| {Lille's coach, Bruno Salvatierra}, said he had wanted him since watching him play for Nigeria's under-20s in Argentina.
V| He will wear the number 8 vacated by Angelo Costa, who moved to Benfica in the summer.
N| {Leicester's manager, Ross Hanley}, told reporters that the club would not be looking for a replacement in this window.
V| Lille play at Nantes on Sunday, but the newcomer is suspended after a red card in his final game in England.
? How long is Okonjo's contract with Lille? | 1A+=four-year
? How much are Lille paying for Okonjo? | 2A=14 million euros
? Why will Okonjo miss the match at Nantes? | 8A=suspended after a red card
? How much did Leicester pay for Okonjo in 2022? | -
? How much did Benfica pay for Costa? | -
? How much did Stuttgart offer? | -
? Who will replace Okonjo at Leicester? | 7D+
? How many goals did Okonjo score for Leicester? | -
? which number did okonjo wear at leicester | -
? Against whom was he sent off? | -

= Japan's Aoyama Foods recalls noodles over metal
N| {Aoyama Foods} said on Tuesday it was taking back 1.2 million cups of instant noodles after a customer in Sendai bit on a sliver of metal five millimetres long.
N| {The company} traced the sliver to a worn blade at its Ibaraki plant and said the line had been stopped.
V| The recall covers cups marked with best-before dates between 3 and 19 May.
N| {A spokesman, Ryota Kanda}, said two other customers had since reported fragments, and that nobody had been seriously hurt.
N| {The consumer affairs agency} said that it had been told four days after the first complaint, and that the law required it to be told "without delay".
N| {Kanda} said that the firm would examine how the delay arose.
V| Aoyama's shares closed 4.6 per cent lower in Tokyo.
V| In 2014 a rival, Peyon, shut its factories for half a year after a cockroach was found in a cup.
? How many cups are being recalled? | 1A+=1.2 million cups
? Where did the metal come from? | 2A+=a worn blade
? How late was the agency informed? | 5A=four days after the first complaint
? Why was the agency told so late? | 6W+
? How many cups did Peyon recall? | -
? Where was the cockroach found? | 8A=in a cup
? How much did Peyon's shares fall? | -
? How much will the recall cost Aoyama? | -
? how long will the ibaraki line be stopped | -
? Has Aoyama been fined? | -

= Biography: Cornelia van Rossem, cartographer
V| Cornelia van Rossem (1719-1786) was a Dutch cartographer and publisher who ran one of the largest map shops in Amsterdam for three decades.
V| She was the daughter of the engraver Pieter van Rossem and took over his workshop on the Nes upon his death in 1751.
V| Her best-known work, the Atlas of the Cape in twelve sheets, appeared in 1764 and was reprinted four times in her lifetime.
V| The sheets were based on surveys by Captain Jan Stavorinus de Graaf, with whom she conducted a lawsuit over the proceeds until his death.
V| In 1772 she was admitted to the booksellers' guild as the first unmarried woman.
V| Financial difficulties following the fourth Anglo-Dutch war forced her to sell the copper plates in 1784.
V| They were acquired by the firm of Covens, which went on using them until 1811.
V| A complete copy of the atlas was sold in London in 2016 for 186,000 pounds.
? Who was Cornelia van Rossem's father? | 2A=the engraver Pieter van Rossem
? Why did she have to part with the copper plates? | 6A=Financial difficulties
? Who got hold of the plates? | 7A=the firm of Covens
? Who bought the atlas in London in 2016? | -
? When was Pieter van Rossem born? | -
? Who won the lawsuit between van Rossem and de Graaf? | -
? How much did Covens pay for the plates? | -
? When did Captain de Graaf die? | -
? who was her mother | -
? When was Pieter van Rossem admitted to the guild? | -

= Metro line 4 in Recife opens two years late
V| The first trains on Recife's fourth metro line ran on Monday, two years behind schedule and 340 million reais over budget.
N| {Governor Tarcísio Lemos} cut a ribbon at Caxangá and rode two stops, "until the air conditioning gave out".
V| The line is 9.8 kilometres long and has eleven stations, of which two, at Torre and Cordeiro, are not yet in use.
N| {The operator, MetroSol}, expects 85,000 passengers a day by December.
N| {Transport engineer Luciana Bezerra of the federal university} considers half of that realistic.
V| A tunnelling accident at Madalena in 2021, in which three workers were buried, delayed construction by fourteen months.
N| {The state court of accounts} is still examining the contracts with the builder, Andrade & Pinho.
N| {The builder} said that every increase in price had been approved by the state.
V| A single ticket costs 4.30 reais, as on the other lines.
? Who opened line 4 in Recife? | 2A=Governor Tarcísio Lemos
? How many stations are still closed? | 3A=two
? What held up construction? | 6A=A tunnelling accident at Madalena
? How many passengers used the line on the first day? | -
? What did line 4 cost in total? | -
? When will the stations at Torre and Cordeiro open? | -
? How much did line 3 cost? | -
? what caused the accident at madalena | -
? How many passengers do the other lines carry? | -
? Has the court of accounts found irregularities? | 7W

= Coroner: pilot of Malvern glider had heart attack
N| {The Worcestershire coroner, Helen Braddock}, concluded on Thursday that the pilot of a glider that crashed on the Malvern Hills in April had suffered a heart attack in the air.
N| {She=Helen Braddock} told the inquest that Roger Penhale, 68, would have been unconscious before the aircraft struck the ground.
V| Penhale, a retired headmaster, had passed a medical examination five weeks earlier.
N| {The doctor who examined him, Dr Sunil Bose}, said there had been no sign of anything amiss.
V| His passenger, a seventeen-year-old on a trial flight, survived with a broken pelvis.
N| {Penhale's widow, Margaret}, said that he had died where he was happiest, "though I'd have preferred the garden".
N| {The British Gliding Association} is considering yearly tests for pilots over sixty-five.
V| A collision above the same hills in 2010 killed two pilots.
? What brought about the crash? | 1A=a heart attack
? How badly was the passenger hurt? | 5A=a broken pelvis
? When had the pilot last been examined by a doctor? | 3A=five weeks earlier
? What caused the collision in 2010? | -
? What is the name of the passenger? | -
? How many times had the passenger flown before? | -
? Has the Gliding Association introduced yearly tests? | 7P
? how long had penhale been a glider pilot | -
? Where was Penhale headmaster? | -
? How old was Dr Bose? | -

= A town and its tin: Panasqueira de Baixo
V| Panasqueira de Baixo, in the hills east of Coimbra, has lived from a single mine since 1896, when a charcoal burner took a black stone to the priest.
V| It was wolfram, the ore of tungsten, and the priest, Father Aníbal Serra, had shares in the company by the end of the year.
V| During the Second World War both sides bought here, the British by the front door and the Germans by the back, and the population rose to 11,000.
V| In June 1944 Lisbon stopped all exports under Allied pressure, and five thousand were out of work within a week.
V| The present owners, a firm in Vancouver, took over in 2016 and employ 280.
V| The village of Rio, drowned in slurry when a dam broke in 1968, is remembered with a chapel.
N| {Mine manager Rui Tavares} reckons the ore will last until 2041.
V| The price of tungsten has doubled since China restricted its sales last year.
? What did the charcoal burner find? | 1A=a black stone ; 2A=It was wolfram
? Why did five thousand people lose their jobs in 1944? | 4A=Lisbon stopped all exports
? How long is the ore expected to last? | 7A+=until 2041
? How many people died when the dam broke? | -
? What is the name of the charcoal burner? | -
? How many people live in Panasqueira de Baixo today? | -
? Who owned the mine before 2016? | -
? Why did the dam break? | -
? how much wolfram did the germans buy | -
? What did the firm in Vancouver pay for the mine? | -

= Malta: two ministers swap seats
V| Malta's prime minister, Roberta Zahra, moved her health minister, Clint Agius, to transport on Friday, and her transport minister, Josette Vella, to health.
N| {Zahra} said each had "done what could be done" where they were.
V| Agius leaves a hospital at Paola half built; Vella a tunnel to Gozo not begun.
N| {The opposition leader, Mark Anthony Buttigieg}, likened it to two passengers changing places on the Titanic.
N| {The nurses' union} welcomed Vella, herself a midwife.
A| {Party insiders} expect a wider reshuffle after the European elections in June.
N| {The prime minister's office} said it knew of no such plan.
V| Agius had been under pressure since a newspaper printed his text messages to a contractor.
N| {He=Clint Agius} has denied any wrongdoing.
? Who is the new health minister? | 1A=Josette Vella
? What was Vella's profession? | 5A=a midwife
? Is a larger reshuffle on the way? | 6A 7D+
? Who was health minister before Agius? | -
? Which newspaper published the text messages? | -
? Who is building the hospital at Paola? | -
? Has Agius resigned from the cabinet? | -
? how much will the tunnel to gozo cost | -
? What did the text messages say? | -
? What did Vella write to the contractor? | -

= Rare orchid stolen from Kew's wild bank
N| {The trust that looks after Darland Banks in Kent} said six of the eleven monkey orchids that had flowered there had been dug up during the night to Sunday.
N| {Its warden, Tessa Whybrow}, found six neat holes and a trowel of the kind sold at garden centres.
N| {=Tessa Whybrow} "Whoever did it knew when and where, and that is what I find hardest."
N| {Kent Police} are treating it as theft and as a wildlife crime.
V| The orchid, Orchis simia, grows at three places in Britain.
N| {Kew's Dr Oluwaseun Bright}, who counts the plants each spring, said that they would not survive in a pot.
A| {Dealers} say a single plant can fetch 200 pounds abroad.
V| In 2010 a lady's slipper was cut in Lancashire under the eyes of a constable's dog.
? how many of the orchids are gone | 1A=six of the eleven
? What did the thief leave behind? | 2A=six neat holes and a trowel
? What is a monkey orchid worth? | 7A=200 pounds
? Who stole the orchids? | -
? Where in Lancashire do monkey orchids grow? | -
? What was the cut lady's slipper worth? | -
? Who counts the plants in Lancashire? | -
? How many monkey orchids are there in Britain? | -
? has anyone been arrested for the orchid theft | -
? When will the orchids flower again? | -

= Hurricane Delphine: power back in half of Kingston
N| {Jamaica Power} said on Thursday evening that 54 per cent of customers in Kingston had electricity again, two days after Hurricane Delphine brushed the south coast.
N| {Its chief engineer, Marlon Whyte}, told Radio Jamaica that the parish of St Elizabeth would have to wait until the middle of next week, as nine pylons were down.
V| The storm passed 60 kilometres off Portland Point with winds of 185 kilometres an hour.
N| {The Office of Disaster Preparedness} has confirmed three deaths, among them a fisherman who had tried to save his boat.
N| {Its director, Simone Burke}, said the figure could rise, since two hamlets had not been reached.
V| The airport reopened on Wednesday; schools stay shut until Monday.
N| {Prime minister Desmond Rhoden} put the damage to farming at four billion dollars.
V| Hurricane Ivor, in 2004, killed seventeen people on the island.
? When will St Elizabeth have electricity again? | 2A+=the middle of next week
? How many people in Jamaica have died in the hurricane? | 4A=three deaths ; 5W
? How many pylons came down? | 2A=nine pylons
? What is the name of the fisherman who died? | -
? How many people were injured by Delphine? | -
? How strong were the winds of Hurricane Ivor? | -
? What damage did Hurricane Ivor do to farming? | -
? When did the schools close? | -
? how many people live in the two hamlets | -
? When did the airport close? | -

= The ministry of silly surnames
V| Until 1911 most Icelanders, as now, bore their father's first name, and until 1934 most Turks bore none, but the Thais got theirs in a single year.
V| A law of King Vajiravudh's of 1913 obliged every family to choose a surname that no other had.
V| The king made up 6,439 of them with his own hand and wrote them into a ledger.
V| The names had to be of no more than ten letters, a limit that was dropped in 1962.
V| Those who came late, Chinese immigrants above all, had to be inventive, which is why the longest surnames in Bangkok are also the youngest.
N| {Pimchanok Rattanasiri of the provincial registry} turns down four applications out of five, as the name is taken.
V| Since 2005 a married woman has been free to keep her own.
V| Everybody, from the prime minister to the street sweeper, is nonetheless addressed by the first name.
? How many surnames did the king invent? | 3A=6,439
? When did Thais have to take a surname? | 2A=1913
? Why are most applications for a new name rejected? | 6A+=the name is taken
? Who brought in surnames in Turkey? | -
? What is the longest surname in Thailand? | -
? When did Iceland introduce surnames? | -
? How many names does the registry turn down a year? | -
? why was the limit of ten letters dropped | -
? When did King Vajiravudh die? | -
? Since when has a married man been free to take his wife's name? | -

= Gold miner Kestrel to spin off copper
N| {Kestrel Resources of Perth} will split its copper mines from its gold in June and list them in Sydney as Kestrel Copper, it told the stock exchange on Monday.
V| Shareholders are to get one share in the new company for every four they hold.
N| {Chairman Lachlan Dunmore} said the market had "never quite known what to call us".
V| The copper business, with mines in Queensland and Peru, made a profit of 412 million dollars last year, against 1.3 billion for gold.
V| It will be run by the present finance director, Priyanka Nair; her successor has not been named.
N| {The activist fund Ironbark}, which holds 6 per cent, had demanded such a step since 2022.
N| {Ironbark's founder, Giles Petrie}, called it "the right thing, three years late".
V| Kestrel sold its nickel mine at Kambalda in 2020 at a loss of 200 million dollars.
? Who is going to run Kestrel Copper? | 5A=Priyanka Nair
? When is the split to take place? | 1A+=in June
? How much did the copper mines earn last year? | 4A=412 million dollars
? Who will be the new finance director of Kestrel? | 5W
? Who bought the nickel mine at Kambalda? | -
? How many people work in the copper mines? | -
? How many shares of Kestrel does Lachlan Dunmore own? | -
? how much did the nickel mine earn last year | -
? Have Kestrel shareholders approved the split? | -
? How much gold did Kestrel produce last year? | -

= Tug of war over Tromsø's polar bear
V| For sixty-one years the stuffed bear in the lobby of Tromsø's Grand Polar Hotel has been stroked by sailors for luck, and its left paw is bald.
V| The hotel was sold in May, and now there are two who say that the bear is theirs.
N| {The buyer, Fjellvik Eiendom}, says it is a fixture, as it is screwed to the floor.
N| {Solfrid Aune, whose father Harald shot it on Hopen in 1963}, says that he merely lent it.
N| {She=Solfrid Aune} has a letter from the hotel's manager of the day, promising to give it back "when the fur is gone".
N| {Fjellvik's lawyer, Jens Aas}, pointed out that most of the fur is still there.
V| The district court will hear the case on 11 February.
N| {The Polar Museum} has offered to take the bear in the meantime.
V| A bear in Hammerfest was stolen in 2008 and found in a sauna.
? Who killed the bear? | 4A+=whose father Harald
? Why does Fjellvik think the bear belongs to it? | 3A+=it is screwed to the floor
? When will the court deal with the matter? | 7A=11 February
? What price did Fjellvik pay for the hotel? | -
? What was the name of the manager who wrote the letter? | -
? Who stole the bear in Hammerfest? | -
? What is the bear worth? | -
? when did harald aune die | -
? Is the bear in the museum now? | 8P
? Who shot the bear in Hammerfest? | -

= Tennis: Vasquez-Lind through as Orlova retires hurt
V| Sweden's Carmen Vasquez-Lind reached her first grand slam semi-final in Melbourne on Tuesday when the second seed, Daria Orlova, gave up at 6-4, 2-1 with a blister.
V| It was the first match Orlova, who plays without a flag, had failed to finish in eleven years as a professional.
N| {Vasquez-Lind} said she had heard her opponent counting between points "and not in tennis numbers".
V| She will next face Italy's Ludovica Ferri, a 7-6, 7-5 winner over the American Jayla Monroe.
V| Ferri and Vasquez-Lind have met four times, with two wins each.
N| {Orlova's coach, Milan Petrik}, would not say if she would be fit for Doha.
V| The top seed, Chen Ruoxi, plays her quarter-final on Wednesday.
V| No Swedish woman has been in a grand slam final since 1986.
? Why did Orlova stop playing? | 1A=with a blister
? Whom does Vasquez-Lind meet in the semi-final? | 4A=Italy's Ludovica Ferri
? Will Orlova be able to play in Doha? | 6W+
? Who did Chen Ruoxi beat in the quarter-final? | -
? What was the score of their last meeting between Ferri and Vasquez-Lind? | -
? Who was the Swedish finalist in 1986? | -
? Had Vasquez-Lind beaten Orlova before? | -
? When did Ferri last play a grand slam semi-final? | -
? which country does orlova come from | -
? How long did Orlova's match last? | -

= How the town of Ennerdale came to own a volcano
V| The town of Ennerdale in Ontario, which is flat, has owned the summit of an extinct volcano in New Zealand since 1952.
V| It was left to it by a sheep farmer, Hamish Cockburn, who had been nursed in its cottage hospital after falling off a train in 1919.
V| The will, two pages long, obliges the town to send somebody to look at it every ten years.
V| Seven citizens have made the trip so far, chosen by lot; the eighth, pharmacist Sukhdeep Brar, leaves in March.
V| The crater, 1.2 hectares with a hut, brings in 300 dollars a year from a telephone mast.
N| {Clerk Maureen Lafontaine} says the fare comes to nine times that.
V| A local Maori trust has laid claim to the whole mountain.
N| {The trust's lawyer, Aroha Tamihana}, says that Ennerdale is the pleasantest opponent she has had.
N| {Brar} says that he has never been up anything higher than a grain elevator.
? How did Ennerdale get the volcano? | 2A=It was left to it by a sheep farmer, Hamish Cockburn
? Who will go to see the volcano in March? | 4A=Sukhdeep Brar
? What income does the crater yield? | 5A=300 dollars a year
? Who was the first citizen to make the trip? | -
? When did Hamish Cockburn die? | -
? How high is the volcano? | -
? How many people live in Ennerdale? | -
? has the trust won the mountain | -
? How did Cockburn come to fall off the train? | -
? Who built the hut? | -

= Lawmakers in Tbilisi come to blows over budget
V| A debate on Georgia's budget ended in a brawl on Tuesday when an opposition deputy, Zviad Kapanadze, walked up to the speaker's chair and tipped a jug of water over it.
V| The speaker, Manana Gelashvili, was not in it at the time.
V| Two men of the governing party pulled Kapanadze away, and one of them, Temur Lomidze, was hit on the ear.
N| {Lomidze} was taken to a clinic, where a doctor said the drum was intact.
N| {Kapanadze} told reporters that he had wanted to draw attention to pensions.
N| {Gelashvili} barred him for ten sittings.
A| {Deputies from both sides} said that somebody in the gallery had thrown a shoe.
V| The budget, with a deficit of 2.9 per cent, was passed four hours later by 79 votes to nil, the opposition having left.
V| In 2014 a fight in the same chamber broke the arm of a minister.
? Who poured the water? | 1A=Zviad Kapanadze
? Why did he do it? | 5A+=he had wanted to draw attention to pensions
? How many deputies voted against the budget? | 8A=nil
? Who hit Lomidze? | -
? Who threw the shoe? | -
? Was Gelashvili hit by the water? | 2D
? How much are pensions to be raised? | -
? how long was the minister in hospital in 2014 | -
? Which minister's arm was broken? | -
? How many people were in the gallery? | -

= Rhubarb trains
V| Between January and March a special train of rhubarb, sometimes of thirty wagons, used to leave Ardsley in Yorkshire every weekday night for London, and it did so until 1962.
V| The stalks are forced in dark sheds by candlelight, and when they are growing well they can be heard.
V| The growing district, known as the Triangle, once held two hundred families; there are ten left.
V| The decline began when sugar came off the ration and bananas came off the boat.
N| {Fourth-generation grower Hilda Asquith-Dobson} says that television chefs brought the trade back from the dead.
V| Since 2010 the European Union has protected the name.
V| Her brother Frank has gone over to solar panels.
N| The Wakefield festival drew 120,000 people in February, according to {the council}.
? When did the rhubarb trains stop running? | 1A=1962
? How many growers are left in the Triangle? | 3A=ten
? What helped the trade recover? | 5A=television chefs
? How many wagons did the train have in 1962? | -
? Why did Frank give up rhubarb? | -
? How many people came to the festival in 2010? | -
? How long did the train take to London? | -
? What does a kilo of rhubarb cost? | -
? who was the first chef to cook with it | -
? When did sugar come off the ration? | -

= Singapore hangs on to driverless buses
N| {Singapore's transport authority} will extend the trial of driverless buses on Sentosa by a year, although one of them ran over a peacock in August.
N| {Its director of mobility, Dr Loh Mei Fen}, said the vehicles had covered 210,000 kilometres with one accident.
N| {=Dr Loh Mei Fen} "A human driver would have had three, and we would not have known about two of them."
N| {The maker, Nordwagen of Aarhus}, has added a sensor at the height of a bird.
A| {Some residents} complain that the buses stop for falling leaves.
V| Each of the six buses carries a steward who may not touch the wheel, as there is none.
V| A trial in Punggol was ended in 2022 after riders stayed away.
N| {The authority} declined to say what the extension costs.
? What accident did a driverless bus have in August? | 1A=ran over a peacock
? Who makes the buses? | 4A=Nordwagen of Aarhus
? What does the extra year cost? | 8W+
? Why was the trial in Punggol stopped? | 7A=after riders stayed away
? How many kilometres did the buses in Punggol cover? | -
? Who was riding in the bus that hit the peacock? | -
? How many people ride the buses on Sentosa? | -
? how much does nordwagen get for a bus | -
? Who made the buses in Punggol? | -
? Was a passenger hurt in August? | -

= The Baroness of bees: an obituary
V| Baroness Ottilie von Rehdern, who gave the Lüneburg Heath back its bees, died on Saturday in a hospital in Celle, eleven days after her hundredth birthday.
V| She was born at Posen, fled in January 1945 with two horses and a hive, and arrived with the hive.
V| By 1960 she had 800 colonies, all of the dark northern strain that was held to be extinct.
V| Her book of 1971, "Nobody Owns a Swarm", was translated into nineteen languages.
V| She fought the crop sprayers through four courts and lost in each of them.
N| {Her nephew, Jobst}, said she had been stung on her birthday and had thanked the bee.
V| The baron, a botanist, had gone missing at Königsberg in the last week of the war.
V| The research station at Bergen will be named after her.
? Where did the baroness die? | 1A=in a hospital in Celle
? What did she save on her flight? | 2A=the hive
? How did her lawsuits against the sprayers end? | 5A=lost in each of them
? What did the baroness die of? | -
? When did the baron die? | -
? How many colonies did she have when she died? | -
? How many copies of her book were sold? | -
? Who inherits her bees? | -
? what was the barons first name | -
? Why did she call her book "Nobody Owns a Swarm"? | -

= Zurich bank names regulator's critic to its board
N| {Bank Escher} proposed the law professor Beatrix Wyss for its board of directors on Thursday, a year after she had called the bank "a museum of conflicts of interest".
N| {Chairman Rolf Escher} said he preferred to be called names at the table rather than through the window.
V| Wyss, 58, teaches in St Gallen and sat for eight years in the committee that oversees auditors.
V| She would take the seat of the former minister Hans-Ulrich Blatter, who has reached the age limit of 72.
N| {The shareholders' group Aktiv} welcomed the choice and said that one swallow made no summer.
V| Shareholders vote on 24 April.
N| {Wyss} told the Neue Limmat Zeitung that she had made it a condition to be allowed to go on writing.
V| The bank was fined 2.3 million francs in 2023 for having lost the file of a customer.
? Why is Blatter giving up his seat? | 4A=has reached the age limit
? What condition did Wyss set? | 7A+=to be allowed to go on writing
? when will the shareholders decide | 6A=24 April
? Who was the customer whose file was lost? | -
? When did Blatter join the board? | -
? How much will Wyss be paid? | -
? Has Wyss been elected to the board? | 1P+ 6P
? Which ministry did Blatter head? | -
? How old is Rolf Escher? | -
? How many shareholders does the bank have? | -

= Minibus plunges into Ganja gorge
V| Eleven people were killed and six injured when a minibus left the road in western Azerbaijan on Sunday night and fell sixty metres into a gorge near Goygol.
N| {The interior ministry} said the dead included the driver and three children.
V| They were returning from a wedding in Ganja.
N| {Traffic police chief Elnur Babayev} told the agency APA that the vehicle, licensed for twelve, had been carrying seventeen.
A| {A passenger in hospital} said that the driver had been on the telephone.
N| {Babayev} said he could not confirm it until the device had been examined.
N| {The owner of the minibus, Rauf Mirzayev}, has been detained.
V| Last May four died when a lorry went over at the same bend.
N| {The regional governor} promised a crash barrier by the end of the month.
? How many people were killed in the minibus accident? | 1A=Eleven people
? How many people was the minibus allowed to carry? | 4A=twelve
? Was the driver using his phone? | 5A 6W
? How many children were injured? | -
? What is the driver's name? | -
? Who was driving the lorry that went over last May? | -
? Whose wedding was it? | -
? Has a crash barrier been put up? | 9P
? how fast was the minibus going | -
? Why was the owner of the lorry detained? | -

= How a yacht race is won by a barometer
V| The Hobson Cup, sailed every other year from Brisbane to Nouméa, has been won seven times by the boat that left last.
V| The start is open for four days, and each skipper chooses his own moment.
V| The first to work out that waiting might pay was the meteorologist Dulcie Hargreave, who in 1967 stayed in the pub until a front had gone through.
V| She finished in 74 hours, nine hours faster than the next boat, and eleven others had gone back to port.
V| Her barometer, a Fortin from a school laboratory, is now the trophy.
V| The course record, 58 hours, was set in 2015 by the trimaran Cassowary under Leif Brunvand.
V| Last year's race was won by Brunvand's daughter Astrid, in a boat she had bought from an undertaker.
N| {Commodore Barry Tran} says the bar of the club does its best business on day three.
V| The next race starts on 30 May.
? Who holds the course record? | 6A=the trimaran Cassowary under Leif Brunvand
? Who won the most recent Hobson Cup? | 7A=Brunvand's daughter Astrid
? How long did Hargreave take in 1967? | 4A=74 hours
? How long did Astrid Brunvand take last year? | -
? How many times did Dulcie Hargreave win the Hobson Cup? | -
? When was the first Hobson Cup sailed? | -
? What did Astrid Brunvand pay for her boat? | -
? Who came second in 1967? | -
? who came second last year | -
? How many boats are entered for the next race? | -

= Prosecutors seek nine years for Opel dealer
N| {State prosecutors in Kaiserslautern} asked on Monday for nine years in prison for the car dealer Harald Gimbel, who is accused of having sold 312 new cars twice.
N| {Prosecutor Anja Frohnweiler} said in her closing speech that he had cheated banks and customers of 9.8 million euros.
N| {Defence lawyer Cornelius Rapp} asked for a sentence of no more than four years, pointing to a full confession.
V| Gimbel, 61, spoke only one sentence, asking his workers for forgiveness.
V| Thirty-seven of them lost their jobs when the business collapsed in 2023.
V| A verdict is due on 12 December.
N| {The carmaker} said it had ended the contract as soon as it learnt of the matter.
V| His former bookkeeper was convicted in June and given two years, suspended.
? What sentence does the prosecution want? | 1A=nine years in prison
? Has Gimbel admitted the fraud? | 3A+
? When will the court announce its verdict? | 6A=12 December
? How long did the court give Gimbel? | 6P
? What sentence did the prosecution want for the bookkeeper? | -
? How many cars did the bookkeeper sell? | -
? What is the bookkeeper's name? | -
? Who is the judge? | -
? how many customers were cheated | -
? What did Gimbel do with the money? | -

= The school that speaks Latin
V| At the Vivarium, a boarding school in the hills behind Rome, sixty boys and girls speak Latin from breakfast to lights out, and swear in it.
V| It was opened in 1998 by a Neapolitan classicist, Luca Mirabella, in a disused pasta factory.
V| Fees are paid by a foundation that a maker of bathroom scales endowed in his will.
V| Pupils come from twenty-two countries and stay for one year or two.
N| {The head, Ilona Szepessy}, one of the first to graduate, says that homesickness is worst in the third week, when the ablative absolute is done.
V| Mirabella left in 2013 after a dispute with the trustees about Greek and founded a second school, at Tivoli, which lasted eleven months.
V| Three former pupils are professors; one is a stand-up comedian in Brussels.
N| {The ministry} does not recognise the school's certificate.
? Who opened the Vivarium? | 2A=Luca Mirabella
? What did Mirabella and the trustees fall out over? | 6A=Greek
? How are the fees paid? | 3A=by a foundation
? How many pupils did the school at Tivoli have? | -
? Who is the head of the school at Tivoli? | -
? Why did the school at Tivoli close? | -
? What is the name of the maker of bathroom scales? | -
? How high are the fees? | -
? when was ilona szepessy made head | -
? Why does the ministry not recognise the certificate? | -

= Boil-water notice lifted in Galway, stays in Tuam
N| {Ireland's water company} lifted its boil notice for Galway city on Saturday, eleven days after cryptosporidium was found in the Corrib.
N| {Its operations manager, Sinéad Burke}, said three tests in a row had been clear.
V| In Tuam, which has a supply of its own, 9,000 people must go on boiling.
N| {The health service} has counted 64 cases of illness in the county since 2 October.
N| {Dr Fiachra Lohan, of the public health office}, said the parasite had "in all likelihood" come from slurry spread before heavy rain.
N| {The farmers' association} said that this was an assumption and that the sewage works should be looked at too.
V| In 2007 the city had to boil its water for five months.
N| {Burke} could give no date for Tuam.
? Since when can people in Galway drink from the tap again? | 1A+=on Saturday
? What is thought to be the source of the parasite? | 5A=from slurry spread before heavy rain ; 6D
? When will the notice be lifted in Tuam? | 8W+
? How many people fell ill in 2007? | -
? How many people in Tuam have fallen ill? | -
? Why did the city have to boil its water in 2007? | -
? How many people live in Galway city? | -
? which farmer spread the slurry | -
? When was the parasite found in Tuam? | -
? Has anybody died of the illness? | -

= All-Ireland: Monaghan's half-century ends
V| Monaghan are in the All-Ireland football final for the first time in ninety-five years after beating Kerry by a point in front of 72,000 in Croke Park on Sunday.
V| Substitute Cathal Treanor kicked the winner from under the Hogan Stand in the seventy-fourth minute.
V| Their only other final, in 1930, was lost to the same opponents by sixteen points, without a score of their own in the first half.
N| {Manager Donal Duffy} said that he had thought of his grandfather, who had kept goal that day.
V| Kerry's David Moriarty-Shea, who hit nine points, missed a free in the last minute.
N| {Kerry's manager, Pádraig Lyne}, said he had no complaint about the referee, "or none I'd make to you".
V| In the final on 27 July Monaghan will play Galway, who put out Dublin on Saturday.
V| The county has the fifth smallest population in Ireland.
? Who scored the decisive point? | 2A=Cathal Treanor
? Who will Monaghan face in the final? | 7A=Galway
? Who was Monaghan's goalkeeper in 1930? | 4A+=his grandfather
? Who scored the most points for Monaghan on Sunday? | -
? By how much did Galway beat Dublin? | -
? How many people watched the final of 1930? | -
? Who is Monaghan's goalkeeper now? | -
? Have Monaghan ever won the All-Ireland? | 3D
? who was kerry's manager in 1930 | -
? Which county has the smallest population in Ireland? | -

= Stolen Stradivarius turns up in Basle left-luggage
N| {Basle's public prosecutor} said on Wednesday that a violin found in a locker at the city's railway station was the "Countess Kinsky", a Stradivarius of 1709.
V| It had been taken from the Hungarian violinist Emese Kallós on a night train between Vienna and Zurich in March.
N| {The prosecutor's spokeswoman, Nadja Thommen}, said that the locker had been opened because the fee had run out.
N| {=Nadja Thommen} "Two strings were broken, otherwise it is in better health than most of us."
N| {Thommen} said there were "indications" as to the thief but would not elaborate.
N| {Kallós} said from Seoul that she had screamed so loudly that the hotel sent somebody up.
V| The instrument, owned by a foundation in Vaduz, is insured for 9 million euros.
N| {The foundation} had offered a reward of 100,000, which is now not due to anyone.
V| In 1987 another violin of the foundation's was stolen in Milan and has not been recovered.
? Where was the violin found? | 1A=in a locker at the city's railway station
? Why was the locker opened? | 3A=because the fee had run out
? Who owns the violin? | 7A=a foundation in Vaduz
? Who stole the Countess Kinsky? | 5W
? Who stole the violin in Milan? | -
? Who gets the reward? | 8D+
? What was the violin stolen in Milan worth? | -
? Why was Kallós in Seoul? | -
? who put the violin in the locker | -
? When was the Milan violin made? | -

= What is a hallmark?
V| The five little stamps on an English spoon tell you who made it, where it was tested, when, of what purity, and until 1890 whether the tax had been paid.
V| The system goes back to a statute of Edward I of 1300, which is why it is often called the oldest consumer protection there is.
V| Four assay offices are left: London, Birmingham, Sheffield and Edinburgh; Chester gave up in 1962 and Glasgow in 1964.
V| The anchor of Birmingham and the crown of Sheffield are said to have been settled on a toss, in a tavern of those names.
V| Sheffield exchanged its crown for a rose in 1975.
N| {Assay master Dr Gurpreet Mann of Birmingham} says that twelve million articles pass through her office in a year.
N| {She=Dr Gurpreet Mann} says one in four hundred fails.
V| Forgery used to be punished with death; it now carries up to ten years.
? How old is the English hallmark? | 2A=1300
? When did Sheffield give up the crown? | 5A=1975
? How many pieces does the Birmingham office test? | 6A+=twelve million articles
? Why did the Chester office close? | -
? How many articles does the London office test? | -
? Who was the last forger to be put to death? | -
? Why did Sheffield exchange its crown for a rose? | -
? what is the mark of the london office | -
? When was the Sheffield office founded? | -
? How many articles fail the test in Edinburgh? | -

= Firework depot blows up outside Valletta: one dead
V| A fireworks factory at Għaxaq in Malta exploded on Thursday morning, killing a man of 63 and breaking windows two kilometres away.
N| {Police} named him as Ġużeppi Farrugia, a licensed pyrotechnist of forty years' standing, and said he had been alone.
N| {Magistrate Doreen Camilleri} is leading an inquiry.
N| {The parish priest, Fr Anton Mizzi}, called off Sunday's festa.
N| {The lobby group Stop the Petards} said it was the fourteenth death in the trade in ten years.
N| {The federation of pyrotechnic societies} said that it was not the day for statistics.
V| Farrugia's brother lost a hand in the same building in 1998.
N| {The minister for safety, Silvio Grech}, would not be drawn on whether factories should be further from houses.
V| The nearest house is at 183 metres, exactly as the law requires.
? Who died in the explosion? | 2A=Ġużeppi Farrugia
? How far is the nearest house from the factory? | 9A=183 metres
? Was anyone with Farrugia in the building? | 2D
? What set off the explosion? | -
? How many people were injured on Thursday? | -
? What is the name of Farrugia's brother? | -
? How many people have died in fireworks explosions this year? | -
? who owns the factory | -
? Will the distance from houses be increased? | 8W+
? How many explosions have there been in ten years? | -

= Rector of Pavlograd university suspended over diplomas
N| {Ukraine's education ministry} on Monday suspended the rector of Pavlograd Technical University, Vitaliy Honchar, pending an inquiry into 46 diplomas issued to people who had never enrolled.
N| {Deputy minister Olesya Rybak} said the certificates had been found during an unrelated search at a notary's office in Dnipro.
N| {Honchar} said he signed some two thousand diplomas a year and could not read the name on each.
A| {Two lecturers} told this newspaper that the going rate had been 1,500 dollars.
N| {Rybak} would not discuss sums.
V| The pro-rector for studies, Inna Vovk, is running the university for the time being.
V| Honchar had been in office since 2014; his predecessor, Petro Sydorenko, left after a strike by students over heating.
N| {The student council} has called a meeting for Thursday.
? Why was Honchar suspended? | 1A=46 diplomas issued to people who had never enrolled
? Who is running the university now? | 6A=Inna Vovk
? What did a diploma cost? | 4A=1,500 dollars ; 5W
? Who bought the 46 diplomas? | -
? Why did Sydorenko leave? | 7A=after a strike by students over heating
? Has Honchar been charged? | -
? When did Sydorenko become rector? | -
? What was the notary being searched for? | -
? what did the student council decide | -
? How many diplomas does Vovk sign a year? | -

= Court orders Pavlograd rector reinstated
N| {An administrative court in Dnipro} ruled on Friday that Vitaliy Honchar must be allowed back to his desk as rector of Pavlograd Technical University, as the ministry had not heard him first.
V| He was suspended in March over diplomas sold to people who had not studied there.
N| {The ministry} said it would appeal and that the suspension stood until then.
N| {Honchar's lawyer, Yaroslav Tkach}, said it did not.
V| A former secretary in the registry, Oksana Lys, has since admitted selling 31 of the diplomas and is awaiting trial.
N| {She=Oksana Lys} told investigators that the rector knew nothing.
N| {Inna Vovk, the acting rector}, said that she would have both desks dusted.
V| The university has lost a fifth of its applicants since the affair became known.
? Why was Honchar suspended? | 2A=over diplomas sold to people who had not studied there
? Who sold the diplomas? | 5A=A former secretary in the registry, Oksana Lys
? On what ground did the court rule for Honchar? | 1A=the ministry had not heard him first
? What did a diploma cost? | -
? Has Honchar been charged? | -
? Has the ministry appealed? | 3P+
? What sentence did Oksana Lys get? | 5P
? Who sold the remaining diplomas? | -
? who is running the university now | 7A=Inna Vovk, the acting rector
? How many students does the university have? | -

= Cable car halted above Innsbruck for five hours
V| Thirty-one skiers hung for five hours above the Seegrube near Innsbruck on Saturday after a cable car came to a stop in a gust of 110 kilometres an hour.
N| {The operating company's manager, Barbara Tschurtschenthaler}, said a sensor had done what it was built to do.
V| They were let down on ropes by mountain rescuers, the last of them, a Dane of eighty-one, in the dark.
N| {Rescue chief Hannes Plattner} said no one was hurt, though two had been treated for cold.
A| {Several skiers} complained that they had heard nothing over the loudspeaker for two hours.
N| {Tschurtschenthaler} said the loudspeaker hung on the same circuit as the motor and that this would be changed.
V| The cabin was running again on Monday.
V| In 2012 a cabin of the neighbouring Nordkette line was stuck for fifty minutes.
? Why did the cable car stop? | 1A=in a gust of 110 kilometres an hour ; 2A+=a sensor had done what it was built to do
? How many skiers were trapped? | 1A=Thirty-one skiers
? Who was the last to be rescued? | 3A=a Dane of eighty-one
? Why was nothing heard from the loudspeaker? | 6A+=the loudspeaker hung on the same circuit as the motor
? How many people were stuck in 2012? | -
? Why was the Nordkette cabin stuck in 2012? | -
? How many rescuers took part? | -
? What is the name of the Dane? | -
? Has the loudspeaker been put on another circuit? | 6P+
? how much compensation do the skiers get | -

= The founder who never came back: Solano's chocolate
V| The chocolate house Solano of San Sebastián turned a hundred on Monday without having seen its founder for ninety-nine of them.
V| Blas Solano, a ship's cook, opened it in November 1925 with cocoa beans he had won at cards, and sailed for Guayaquil the next summer to buy more.
V| He was never heard of again; his wife Edurne, then twenty-four, ran the business until 1971.
V| It was she who thought of the bitter coin wrapped in silver paper, of which seven million are sold a year.
V| Her grandson, Beñat Otaegi, has been in charge since 2006.
N| {Otaegi} says that the family keeps a chair for the old man at the annual meeting.
V| In 1994 a seaman's book in the name of Solano turned up in a junk shop in Callao; the photograph had been cut out.
V| The firm employs 84 people and has refused three offers from Swiss buyers.
? Who invented the bitter coin? | 4A=she
? How did Blas Solano come by his first cocoa? | 2A=he had won at cards
? Who is at the head of Solano today? | 5A=Beñat Otaegi
? How did Blas Solano die? | 3W
? Who found the seaman's book? | -
? How much did the Swiss buyers offer? | -
? Who ran the firm between 1971 and 2006? | -
? How many coins were sold in 1971? | -
? when did edurne die | -
? Why did Otaegi refuse the Swiss offers? | -

= Dutch king's coach back on the road, four years on
V| King Willem's gilded coach, withdrawn in 2015 because of woodworm and left in a museum because of a painting, will be drawn through The Hague again in September, though not with the king in it.
N| {The court} said on Friday that it would go empty, behind a choir.
V| The side panel, by the painter Niels van der Weyde, shows colonial subjects bringing gifts.
N| {Historian Chantal Kartosen}, who advised the court, said an empty coach said more than a covered one.
N| {The right-wing deputy Bas Oosterveld} called it a hearse.
V| The restoration cost 1.2 million euros and was paid by the state.
V| The king will use the glass coach, built in 1826, as he has done since 2016.
A| {A majority of those polled} in May wanted the coach kept where it was, according to the broadcaster.
? Why was the coach taken out of use in 2015? | 1A=because of woodworm
? What did the restoration cost? | 6A=1.2 million euros
? Which coach will the king travel in? | 7A=the glass coach
? Who painted the glass coach? | -
? Who restored the gilded coach? | -
? When was the gilded coach built? | -
? What did the restoration of the glass coach cost? | -
? Will the king ride in the gilded coach? | 1D 2D+
? which choir is to sing | -
? Who built the glass coach? | -

= Boxing: Adeleke-Moss keeps title in Cardiff split
V| Shanice Adeleke-Moss remained world super-bantamweight champion on Saturday, though one of three judges thought she had lost to the Argentine Rocío Baigorria by two rounds.
V| The other two had her ahead by four and by one.
V| A cut above the left eye, opened by a clash of heads in the third, bled until the end.
N| {Adeleke-Moss} said she had boxed the second half of the fight "from memory".
N| {Baigorria's trainer, Hugo Lescano}, demanded a return in Rosario.
N| {The champion's promoter, Dean Flaherty}, said the next opponent would more likely be the Japanese Mio Sakaguchi.
V| It was the Londoner's eighth defence and drew 9,400 people, the largest crowd for a women's bout in Wales.
V| Baigorria lost for the second time in 24 fights; the first was to Sakaguchi in Osaka.
? Who won the fight in Cardiff? | 1A=Shanice Adeleke-Moss
? How did the champion come by her cut? | 3A=by a clash of heads
? Who is likely to be the next challenger? | 6A+=Mio Sakaguchi
? What was the judges' verdict in the fight in Osaka? | -
? How many times has Adeleke-Moss lost? | -
? Who was the judge who saw Baigorria in front? | -
? How many spectators saw the fight in Osaka? | -
? Has a return in Rosario been agreed? | 5P+ 6P+
? how much did baigorria earn | -
? From whom did Adeleke-Moss win the title? | -

= What happened to the Prague pneumatic post
V| Prague is the last city in the world with a municipal pneumatic post, but no letter has gone through it since the flood of August 2002.
V| The system, begun in 1889, has 55 kilometres of steel tube and once joined the castle, the banks, the radio and the editors' desks.
V| In the seventies it carried 25,000 messages a month, some of them sausages.
V| The flood drowned five of its eleven engine rooms.
V| The telephone company sold it in 2012 to a businessman, Zbyněk Dražka, for one and a half million crowns.
N| {Dražka} said at the time that he had bought "the only network nobody can hack".
V| He has repaired one engine room, in Jindřišská Street, and put in a bar.
N| {City councillor Hana Rychtová} has proposed to buy it back.
N| {Dražka} has named no price.
? Why has the pneumatic post been out of service since 2002? | 1A=the flood of August 2002 ; 4A=The flood drowned five of its eleven engine rooms
? Who owns the system? | 5A=a businessman, Zbyněk Dražka
? How much did Dražka pay for the system? | 5A=one and a half million crowns
? How many messages did it carry in 1889? | -
? When did Berlin's pneumatic post shut? | -
? How much does Dražka want for it? | 9W+
? Has the city bought the system back? | 8P
? Who designed the system in 1889? | -
? how much damage did the flood do to the system | -
? What did the repair in Jindřišská Street cost? | -

= Nigeria's oldest newspaper, born again
V| The Calabar Observer, founded by a Scottish printer in 1902, closed by a British governor in 1917 and reopened by a Nigerian teacher in 1921, stopped its presses in 2019 and started them again on Sunday.
V| The teacher, Ekpo Bassey Archibong, edited it for thirty-eight years; his granddaughter Arit has sold a house in Houston to bring it back.
N| {Arit Archibong} said she had printed 3,000 copies and could have sold five.
N| {=Arit Archibong} "Thousand, I mean, not five."
V| The first number carried an interview with the state governor, who was not pleased with it.
N| {His spokesman, Linus Obogo}, said that he had been quoted correctly, "which is unusual and not always necessary".
V| The governor of 1917 had objected to a cartoon of his hat.
V| Eleven people work for the paper, where there were 140 in its best days.
? Why was the paper shut in 1917? | 7A=a cartoon of his hat
? Where did the money for the new start come from? | 2A=sold a house in Houston
? How many people work at the paper now? | 8A=Eleven people
? Who was the British governor? | -
? Who drew the cartoon? | -
? Why did the paper close in 2019? | -
? How many copies were printed in its best days? | -
? Who edited the Observer before 1917? | -
? what did the state governor say in the interview | -
? When did Ekpo Bassey Archibong die? | -

= Sanctions hit yacht again, this time in Palma
N| {Spain's Guardia Civil} detained the 74-metre yacht Solveig in Palma de Mallorca on Tuesday at the request of the United States.
N| {The American justice department} says it belongs to the Belarusian fertiliser dealer Anatol Hrynko, who has been on its list since 2021.
N| {Hrynko's lawyer in Vienna, Dr Philipp Kranewitter}, said his client had sold her to a trust in the Seychelles in 2020.
N| {The trust} has not answered an e-mail.
N| {The captain, a New Zealander}, told officers that he had never met an owner.
V| The Solveig was held once before, in Monaco in 2022, and was released after nine days for reasons that were not made public.
V| Keeping her costs about 300,000 euros a month.
N| {A spokeswoman for the court in Palma} could not say who would pay that.
? Who is the owner of the Solveig? | 2A=the Belarusian fertiliser dealer Anatol Hrynko ; 3A+=a trust in the Seychelles
? At whose request was the yacht seized in Palma? | 1A=the United States
? Why was the yacht released in Monaco? | 6W
? Who pays for the upkeep of the yacht? | 8W
? At whose request was the yacht seized in Monaco? | -
? How much did the trust pay for the Solveig? | -
? What is the captain's name? | -
? how many crew are on board | -
? How long will she be held in Palma? | -
? Has Hrynko been arrested? | -

= The bus stop at the end of Finland
V| At Nuorgam, the northernmost village of the European Union, the timetable at the bus stop shows one departure a day, at 4.40, and the driver waits if a light is on.
V| The route, 510 kilometres to Rovaniemi, was opened in 1948 by the brothers Eino and Väinö Kustula with an army lorry.
V| Väinö drove it for forty-one years and married a passenger.
V| Their company was bought in 1996 by the coach line Pohjolan Tähti.
N| {Driver Marjatta Helander} says she has had two births on board and one proposal, which was refused at Inari.
V| The state subsidy of 260,000 euros a year runs out in December.
N| {The transport ministry} says that it has received one tender for the years after that and will decide in October.
N| {Helander} says that she will leave her own light on in any case.
? Who started the bus route from Nuorgam? | 2A=the brothers Eino and Väinö Kustula
? How long is the route? | 2A=510 kilometres
? What subsidy does the state pay? | 6A=260,000 euros a year
? Who made the tender? | -
? How long did Eino drive the route? | -
? Whom did Eino marry? | -
? How many passengers use the bus a year? | -
? Who turned down the proposal at Inari? | -
? what did pohjolan tähti pay for the company | -
? Has the ministry decided on the tender? | 7P+

= Report: Dortmund keeper to Serie A
M| {The Milan sports daily Corriere del Calcio} reported on Thursday that Dortmund's goalkeeper Jannik Oltmanns has agreed terms with Torino for next season.
M| {The paper} said he would earn 3.8 million euros a year, almost twice what he gets now.
N| {Dortmund's sporting director, Ralf Kessenich}, said Oltmanns had a contract until 2027 and that no club had called him.
N| {Torino} declined to comment.
A| {A person close to the player} said there had been a meeting in Lugano in February, "over coffee, not over money".
V| Oltmanns, 26, lost his place to the Swiss Nico Rüegg in November after a mistake against Leverkusen.
V| Rüegg has kept eleven clean sheets since.
V| Torino's keeper of many years, Salvatore Bruno, retires in May.
? How much would Oltmanns earn in Turin? | 2A=3.8 million euros a year
? Has Oltmanns agreed to join Torino? | 1A 3D+ 4W+
? Who took Oltmanns's place? | 6A=the Swiss Nico Rüegg
? How long does Rüegg's contract run? | -
? How much does Rüegg earn? | -
? How many clean sheets did Oltmanns keep? | -
? How much would Torino pay Dortmund for him? | -
? Why is Salvatore Bruno retiring? | -
? who was at the meeting in lugano | -
? Who will be Dortmund's goalkeeper next season? | -

= Why the sea at Kalpitiya turned pink
N| {Sri Lanka's marine environment authority} said on Monday that the pink water seen for three days off Kalpitiya had been caused by an alga, and not, as had been feared, by a chemical works.
N| {Its scientist Dr Nirmala Wijesuriya} identified the alga as Trichodesmium, which blooms when the sea is still and above twenty-nine degrees.
N| {=Dr Nirmala Wijesuriya} "It looks like paint and smells like hay, and it will be gone with the first wind."
A| {Fishermen} had reported finding dead crabs.
N| {She=Dr Nirmala Wijesuriya} said the crabs were being examined.
N| {The works, Lankachem}, asked for an apology from a television station.
N| {The station, Udaya TV}, said it had asked a question and not given an answer.
V| In 2021 the wreck of a container ship farther south strewed the coast with plastic pellets.
? What turned the water pink? | 1A=an alga
? Was Lankachem to blame for the pink water? | 1D
? What killed the crabs? | 5W
? How many crabs died? | -
? Has Udaya TV apologised to Lankachem? | 7D+
? What was the name of the container ship? | -
? Why did the container ship sink? | -
? How warm was the sea off Kalpitiya on Monday? | -
? how much alga was there | -
? Who was the owner of the container ship? | -

= Biography: General Tomás Iriondo
V| General Tomás Iriondo (1798-1861) commanded the northern army of the Republic of Rioseco in the war against Brazil and was twice acting president.
V| Born in a customs house, he entered the service at thirteen as a drummer.
V| At the battle of Paso Hondo on 3 June 1828 he led the charge that decided the day, though the order for it has never been found.
V| His elder brother Bernardo, a bishop, crowned the Virgin of the Ford in 1844.
V| He first held the presidency for forty days in 1839, upon the murder of Juan Cruz Leiva, and again for a year in 1851-52.
V| He abolished flogging in the army and slavery in the northern provinces.
V| An attempt on his life in 1852 cost him the sight of one eye.
V| He died of cholera at Paso Hondo, within view of the battlefield.
V| His equestrian statue, by the Italian Giacomo Ferro, shows the horse of his rival, General Quiroz, the sculptor having been sent the wrong photograph.
? What did General Iriondo die of? | 8A=cholera
? How long was he president the first time? | 5A=forty days
? Who made the statue of Iriondo? | 9A=the Italian Giacomo Ferro
? Who murdered Juan Cruz Leiva? | -
? Who tried to kill Iriondo in 1852? | -
? Who commanded the Brazilian army at Paso Hondo? | -
? When did Bernardo Iriondo die? | -
? how many men fell at paso hondo | -
? Who gave the order for the charge? | -
? When was slavery abolished in the southern provinces? | -

= Fewer apprentices, more plumbers: Austria's odd figures
N| {Austria's economic chamber} counted 104,200 apprentices at the end of the year, 1.9 per cent fewer than twelve months before.
V| The only trades with a clear gain were plumbing and heating, up 6.4 per cent to 5,870, and undertaking, up from 31 to 40.
N| {The chamber's head of training, Melanie Hofstätter}, put the first down to heat pumps and declined to account for the second.
V| Hairdressing lost most, with 11 per cent.
V| Women make up a third of all apprentices, and 4 per cent of those in plumbing.
N| {Youth union leader Emre Demirtas} said that pay in the first year, 820 euros on average, was to blame for the decline.
N| {Hofstätter} blamed the birth rate of 2009.
V| In Styria the number went up, by eleven.
? How many apprentices are there in Austria? | 1A=104,200
? Why has the number of apprentices gone down? | 6A=pay in the first year ; 7A=the birth rate of 2009
? In which province did the number of apprentices rise? | 8A=In Styria
? Why are there more undertaking apprentices? | 3W
? How many hairdressing apprentices are there? | -
? How many apprentices are there in Styria? | -
? How much do plumbing apprentices earn in their first year? | -
? How many plumbers are there in Austria? | -
? what is the share of women in hairdressing | -
? How many apprentices were there in 2009? | -

= Moroccan king pardons 2,000, but not journalist
V| King Mehdi of Morocco has pardoned 2,117 prisoners to mark the end of Ramadan, the justice ministry announced on Saturday.
V| The journalist Nadia Benhima, whose release had been asked for by eleven foreign newspapers, was not among them.
N| {Her husband, Karim Laaroussi}, said he had waited with their daughter at the gate of Salé prison until the last bus left.
V| Benhima was sentenced to six years in 2022 for receiving money from abroad, which she denies.
N| {Government spokesman Hamza Tazi} said that the right of pardon was the king's alone and that it was not for him to comment.
A| {A diplomat in Rabat} said that her name had been on an earlier list.
V| Two other reporters, Youssef Amrani and Samir Kabbaj, were freed in a similar act last July.
N| {The Committee to Protect Journalists} counts four still in prison.
? How many prisoners did the king pardon? | 1A=2,117
? Was Nadia Benhima pardoned? | 2D
? What was Benhima convicted of? | 4A=receiving money from abroad
? Why was Benhima not pardoned? | 5W
? From whom did Benhima receive money? | -
? How long had Youssef Amrani been in prison? | -
? How many prisoners were pardoned last July? | -
? What was Samir Kabbaj convicted of? | -
? when will benhima be released | -
? What is the name of the diplomat in Rabat? | -

= The bones of Orford Ness
V| Four skeletons that the sea washed out of the shingle at Orford Ness in January are those of Dutch sailors from the battle of Sole Bay, archaeologists in Ipswich said on Tuesday.
N| {Dr Harriet Onyango, who led the examination}, told a press conference that the teeth gave them away: three of the men had grown up on the water of the Zuiderzee.
N| {She=Dr Harriet Onyango} could say nothing of the fourth, who had none.
V| One had a pewter button with an anchor and the letters AR.
V| At Sole Bay, on 7 June 1672, a Dutch fleet under De Ruyter surprised the English and French off Southwold.
N| {The ambassador of the Netherlands, Joost Wiersma}, offered to have them brought home.
N| {The National Trust}, which owns the spit, would prefer them to stay in Suffolk.
V| The coroner decides in the autumn.
? Where did three of the men grow up? | 2A=on the water of the Zuiderzee
? When was the battle of Sole Bay? | 5A=7 June 1672
? What was found on one of the skeletons? | 4A=a pewter button
? Who found the skeletons? | -
? Where did the fourth man grow up? | 3W
? How many sailors died at Sole Bay? | -
? Which ship did the four men belong to? | -
? Have the bones been taken to the Netherlands? | 6P
? who won the battle of sole bay | -
? How did the four men die? | -

= First female conductor at Bologna opera takes a bow, then leaves
V| Livia Ansaldi conducted her last Tosca as musical director in Bologna on Sunday, two seasons before the end of her contract.
N| {She=Livia Ansaldi} told the audience that she was "tired of conducting budgets".
N| {The superintendent, Corrado Venier}, said that he regretted her decision and that the accounts were in order.
V| The house has lost 3.1 million euros since the old theatre was closed for repairs.
V| Repairs were to have taken a year and are now in their fourth.
A| {Members of the orchestra} said there had been a quarrel over a dismissed horn player.
N| {Venier} refused to talk about the matter.
V| Until a successor is found the house will rely on guests, the first of them Ansaldi's former assistant, Jun Takeda.
V| Her predecessor, Giovanni Sartorelli, is now in Dresden.
? Why did Ansaldi leave? | 2A+="tired of conducting budgets" ; 6A=a quarrel over a dismissed horn player ; 7W+
? How long have the repairs to the old theatre lasted so far? | 5A=in their fourth
? Where does Sartorelli work now? | 9A=in Dresden
? Who is the new musical director? | 8D
? What is the name of the horn player? | -
? Why was the horn player dismissed? | -
? Why did Sartorelli leave Bologna? | -
? How much have the repairs cost? | -
? where is ansaldi going | -
? When will the old theatre reopen? | -

= Cambodia's rat retires with a medal
V| Ronin's successor, a pouched rat called Magda, found 138 landmines and 71 shells in the fields around Preah Vihear before she was retired on Friday at the age of seven.
N| {The charity that trained her in Tanzania, Apopa}, says no rat has found more.
N| {Her handler, Phanna Sok}, said that she had slowed down since New Year and would rather be scratched.
V| She can search a tennis court in half an hour; a man with a detector needs up to four days.
V| A rat costs about 6,000 dollars to train.
V| Magda, who weighs 1.2 kilos, has been given a gold medal the size of a coat button and a cage with a view.
N| {The Cambodian mine action authority} hopes to clear the country by 2028, three years later than planned.
V| A rat named Ronin held the record before her, with 109 mines.
? How many mines did Magda find? | 1A=138 landmines
? How long does a rat need to search a tennis court? | 4A=half an hour
? Where was Magda trained? | 2A=in Tanzania
? How many shells did Ronin find? | -
? How old was Ronin when he retired? | -
? How many people were killed by mines in Cambodia last year? | -
? Why will the clearing take three years longer? | -
? Is Cambodia free of mines? | 7P
? how many rats does apopa have | -
? How much does a mine detector cost? | -

= New Delhi: minister's son in hit-and-run
N| {Delhi police} on Sunday arrested the 22-year-old son of a junior minister after a car registered in his name ran over a cycle-rickshaw driver in Vasant Kunj and drove on.
N| {Deputy commissioner Neelam Rathi} said the driver, Shambhu Paswan, 46, died on the way to hospital.
N| {The young man's lawyer} said that he had been at home and that the car had been taken by a cook.
N| {Rathi} said that the cook had been in Bihar since Diwali.
N| {The minister, Anand Vikram Rao}, wrote that the law was the same for everyone.
A| {Neighbours} reported shouting at about two in the morning.
V| Camera pictures show one person in the car, whose face cannot be made out.
V| Rao's elder son was acquitted of a similar charge in Lucknow in 2018.
N| {Paswan's wife, Phulmati}, has four children and asked for a job.
? Who was killed in the accident? | 2A=Shambhu Paswan
? Was the minister's son driving? | 3D+ 7W
? Has the cook been in Delhi? | 3A+ 4D
? Was the elder son convicted? | 8D
? Who died in the accident in Lucknow? | -
? What is the cook's name? | -
? Has the minister resigned? | -
? how fast was the car | -
? Has Phulmati been given a job? | 9P+
? Where was the minister at the time? | -

= How the Finnish sauna got into the Security Council
V| The residence of Finland's ambassador to the United Nations in New York has had a sauna since 1974, and some of what is called the Kamppi compromise of 1991 was written on its benches.
V| The ambassador of the day, Raili Tuominen-Hecht, had noticed that nobody makes speeches at ninety degrees.
V| Her guests were the Cuban and the Yemeni, both then on the Security Council, and a British deputy who fainted.
V| The paper, on the passage of food convoys, got wet and had to be copied out.
N| {Her successor five times removed, Petteri Hakala}, keeps the original in the freezer.
V| The sauna was renewed in 2012 at a cost of 61,000 euros, which led to a question in parliament.
V| Sweden has since built one of its own.
V| Tuominen-Hecht died in 2009.
? Which diplomats were in the sauna in 1991? | 3A=the Cuban and the Yemeni
? What was the compromise about? | 4A=the passage of food convoys
? What did the renewal of the sauna cost? | 6A=61,000 euros
? Who asked the question in parliament? | -
? What did Sweden's sauna cost? | -
? What is the name of the British deputy? | -
? How did the Yemeni ambassador vote? | -
? who copied out the paper | -
? Who was Finland's ambassador in 1974? | -
? Where did Tuominen-Hecht die? | -

= Heatwave closes Acropolis for four hours a day
N| {Greece's culture ministry} is closing the Acropolis between one and five in the afternoon until further notice because of temperatures of up to 43 degrees.
N| {Its secretary-general, Theodora Vlachou}, said fourteen visitors had collapsed on Sunday, none of whom was in danger.
N| {The guards' union} wanted the whole day and has threatened to strike on Thursday.
V| Tickets already bought for the hours in question will be refunded.
A| {Guides} complained that they had heard of it from their customers.
V| In Arcadia a shepherd of 77 was found dead in a field on Monday; a post-mortem has been ordered.
N| {The weather service} expects a drop of eight degrees from Friday.
V| The highest temperature ever measured in Athens was 48 degrees, in July 1977.
? Why is the Acropolis being closed in the afternoon? | 1A+=because of temperatures of up to 43 degrees
? How many tourists collapsed on Sunday? | 2A+=fourteen visitors
? When will it get cooler? | 7A=from Friday
? Did the heat kill the shepherd? | 6W
? How many visitors were on the Acropolis on Sunday? | -
? Have the guards gone on strike? | 3P+
? How hot was it in Arcadia on Monday? | -
? How many people have died of the heat in Greece this summer? | -
? when will the acropolis stay open all afternoon again | -
? How much will the refunds cost? | -

= Company portrait: Zeman Pianos of Hradec Králové
V| Zeman, founded in 1864 by the organ builder Antonín Zeman, is Europe's largest maker of upright pianos and one of three left in the Czech lands.
V| It has 290 employees and made 3,410 instruments last year, nine in ten of them for export.
V| Nationalised in 1948, it was returned to Zeman's great-granddaughters, Jana and Eva, in 1991; Eva bought her sister out four years later.
V| In 2010 a majority was acquired by the Hailun Star group of Ningbo.
N| {Managing director Tomáš Kupka} says that the Chinese have never once told him how to glue.
V| Its cheapest model costs 7,900 euros, and the dearest, with a lid of bog oak, 61,000.
V| A grand piano of 1902 stands in the White House, in a corridor.
V| Sales to Russia, once the second market, stopped in March 2022.
V| Eva Zemanová, who is 84, still signs the inside of every hundredth piano.
? Who holds the majority in Zeman? | 4A=the Hailun Star group of Ningbo
? How many people work for Zeman? | 2A=290
? What does the most expensive piano cost? | 6A=61,000
? How much did Eva pay her sister? | -
? How many pianos did Zeman sell to Russia? | -
? What did the Chinese pay for the majority? | -
? How old is Jana? | -
? To which president was the grand piano given? | -
? what is zemans biggest market | -
? What are the other two Czech piano makers called? | -

= Wildfire near Viseu: arson suspected
N| {Portugal's judicial police} arrested a man of 44 on Tuesday in connection with the fire that burnt 6,100 hectares of pine and eucalyptus near Viseu last week.
N| {Inspector Catarina Lobo} said he was a volunteer fireman in a neighbouring parish.
N| {She=Catarina Lobo} said he was suspected of having laid three of the five fires.
N| {His commander, Abílio Rocha}, said the man had been the first at the station on each occasion, "and now I lie awake over that".
N| {The suspect's court-appointed lawyer} said that he denied everything.
V| Two women, sisters of 81 and 85, died in the hamlet of Ladeira when they went back for a dog.
V| The dog was found alive on Thursday.
N| {The ministry of agriculture} has offered 5 million euros in aid, half of what the mayors asked for.
V| The fires of October 2017 in the same district killed more than forty.
? How large an area was burnt? | 1A=6,100 hectares
? Who were the victims of the fire? | 6A=Two women, sisters of 81 and 85
? Has the arrested man confessed? | 5D+
? How did the other two fires start? | -
? What is the suspect's name? | -
? Why did the fireman set the fires? | -
? How many hectares burnt in October 2017? | -
? What sentence did the fireman get? | -
? who found the dog | -
? How much aid did the mayors receive in 2017? | -

= What became of the Empress Zita, paddle steamer
V| The paddle steamer Empress Zita, launched at Linz in 1913 for 1,200 passengers, has been an hotel, a barracks, a fish store and a discotheque.
V| She has been raised from the bottom of the Danube twice: after a mine in 1944, and after a wedding in 1996.
V| The engine, a three-cylinder by Sachsenberg, was taken out in 1967 and stands in the technical museum in Budapest.
V| Her last master under steam, Imre Fodor, is 97 and lives in Mohács.
N| {Fodor} says that she steered like a wardrobe.
V| Since 2019 an association in Tulln has owned her, for the price of one schilling, a coin that the seller insisted on.
N| {Its chairwoman, Brigitta Kainrath}, hopes to see her under way again in 2030 and needs 11 million euros.
V| A sister ship, the Emperor Karl, was broken up at Regensburg in 1958.
? How much did the association pay for the ship? | 6A=one schilling
? How did the ship sink the first time? | 2A=after a mine in 1944
? Where is the engine now? | 3A=in the technical museum in Budapest
? How many people were at the wedding in 1996? | -
? Who was the ship's first master? | -
? How much money has the association raised so far? | -
? Who owned the ship before 2019? | -
? when was the emperor karl launched | -
? Is the Empress Zita sailing again? | 7P+
? Why was the Emperor Karl broken up? | -

= Second rhino calf in a month at Whipsnade Hill
N| {Whipsnade Hill Zoo} announced the birth on Sunday of a female white rhinoceros weighing 54 kilos, four weeks after a male had been born there.
N| {Keeper Tunde Balogun} said that the mother, Tuli, had taken forty minutes over it, "with a break for hay".
V| Both calves were sired by Sizwe, an eleven-year-old bull who has since moved to a zoo in Pilsen.
N| {The zoo} is inviting visitors to choose a name beginning with Z.
V| The male calf, Zuberi, was rejected by his mother, Mkuzi, and is being raised on the bottle.
N| {Curator Alison Threlfall} said she had hopes that Tuli might adopt him.
V| There are about 17,000 white rhinoceroses in the wild, nearly all of them in southern Africa.
V| A calf born in 2019 died after two days.
? Who is the father of the calves? | 3A=Sizwe
? How heavy was the new calf? | 1A+=54 kilos
? How is Zuberi being fed? | 5A=on the bottle
? What is the name of the female calf? | 4P+
? How heavy was Zuberi at birth? | -
? What did the calf born in 2019 die of? | -
? How long was Mkuzi in labour? | -
? Has Tuli adopted Zuberi? | 6P+
? How many rhinos does the zoo in Pilsen have? | -
? why did mkuzi reject her calf | -

= Lopez Obregoso out, and who comes in
V| Guatemala's football association parted company with its coach, Fabián López Obregoso, on Monday, eleven hours after a 3-0 defeat in Panama.
N| {The association's president, Marvin Tzul}, said that it had been "by mutual agreement, mine and the board's".
V| The Uruguayan won six of nineteen matches.
V| The under-20 coach, Pablo Cotí, will be in charge against Suriname on 18 November.
A| {Board members} have mentioned the Colombian Hernando Pupo and the former captain Carlos Ixcot as candidates.
N| {Ixcot}, now with Comunicaciones, said nobody had called him and that he would not hang up.
N| {Pupo's office in Cali} did not respond.
V| López Obregoso had himself taken over in 2023 from Ixcot's brother Mario, who died of a stroke during a training session.
? Why did the association choose Cotí for the Suriname match? | -
? How many matches did Guatemala win under him? | 3A=six
? Who will be on the bench against Suriname? | 4A=Pablo Cotí
? Has Carlos Ixcot been approached? | 6D+
? How did Mario Ixcot die? | 8A=a stroke
? Who scored Panama's goals? | -
? How many matches did Guatemala win under Mario Ixcot? | -
? How much severance will López Obregoso get? | -
? who will be the permanent coach | 5A=the Colombian Hernando Pupo and the former captain Carlos Ixcot
? Who is the new under-20 coach? | -

= Stonemason, mayor, mystery: Ioan Brătescu's bridges
V| Between 1871 and 1889 a stonemason who could not write, Ioan Brătescu, built eleven bridges across the Argeș, and nine of them are standing.
V| One was blown up by the retreating Germans in 1918; the other fell down in 1940, in the same earthquake as a good part of Bucharest.
V| He signed them with a fish.
V| Elected mayor of Corbeni in 1890, he ruled for three years by word of mouth, and his decrees were taken down by the schoolmaster's daughter, Paraschiva, whom he later married.
V| How he worked out the arches nobody knows: not a drawing has been found.
N| {Engineer Mihaela Voicu}, who has measured all nine, says that they are within two centimetres of the ideal.
V| In 1893 he went to a fair at Câmpulung with the money for a twelfth bridge and was not seen again.
V| His son Nicolae became an architect and built nothing that lasted.
? How did Ioan Brătescu sign his bridges? | 3A=with a fish
? How many of the bridges are still there? | 1A=nine
? Who destroyed the first of the lost bridges? | 2A=the retreating Germans
? How did he calculate the arches? | 5W
? When did Ioan Brătescu die? | 7W
? How much money did he take to the fair? | -
? Who was mayor of Corbeni before Brătescu? | -
? How many bridges did Nicolae build? | -
? who found the money for the twelfth bridge | -
? Where is Paraschiva buried? | -

= Thai court dissolves Dawn party
V| Thailand's constitutional court dissolved the opposition party Dawn on Wednesday and barred eleven of its leaders from politics for ten years.
N| {The court} found by seven votes to two that the party had borrowed 191 million baht from its own chairman in breach of the law on donations.
N| {The chairman, Thawat Limsakul}, told supporters that a loan that has been paid back is not a gift.
V| Its 76 members of parliament have sixty days to find another party.
A| {Several of them} said they would go over to a small party called Kite, which was registered last month.
N| {Kite's leader, Siripa Nokyoo}, said that there was room for everyone.
V| Dawn's predecessor, New Field, was dissolved in 2020, also over a loan.
N| {The European Union} spoke of "a setback for pluralism".
V| The prime minister, on a visit to Seoul, had nothing to say.
? On what ground was Dawn dissolved? | 2A=had borrowed 191 million baht from its own chairman
? How long are the party's leaders banned from politics? | 1A=ten years
? How did the judges vote? | 2A=by seven votes to two
? How large was the loan to New Field? | -
? Who were the two judges who voted against? | -
? How many members of parliament does Kite have? | -
? Have the members of parliament joined Kite? | 5P
? What did the prime minister say about the ruling? | 9W
? why was the prime minister in seoul | -
? How many leaders of New Field were banned? | -

= The whale that closed a motorway
V| The A39 in north Cornwall was shut for seven hours on Saturday after a lorry carrying the carcass of a fin whale shed its load outside Camelford.
N| {Cornwall's highways department} said eleven tonnes of whale had had to be moved with a snow plough.
N| {Driver Trevor Hocking} said that a strap had parted on the hill.
N| {The Natural History Museum}, which wanted the skeleton, will now receive "most of it", a spokesman said.
V| The whale, nineteen metres long, had been washed up at Bude on Tuesday.
N| {Dr Isla Renfrew of the strandings scheme} said it had probably been struck by a ship.
A| {Residents} kept their windows shut.
V| In 1970 engineers in Oregon tried to get rid of a whale with dynamite.
N| {The council} said it had not been tempted.
? Why was the A39 closed? | 1A=a lorry carrying the carcass of a fin whale shed its load
? What killed the whale? | 6A=struck by a ship
? How did the whale come to fall off the lorry? | 3A+=a strap had parted
? How much did the clearing of the road cost? | -
? Which ship hit the whale? | -
? Who is to get the skeleton? | 4A+=The Natural History Museum
? How long was the whale in Oregon? | -
? Was the driver of the lorry hurt? | -
? who found the whale at bude | -
? When was the driver of the lorry charged? | -

= Bolt factory strike ends in Wuppertal after 51 days
N| {IG Metall} and the screw maker Halbach agreed on Friday to end a strike of 51 days at the company's plant in Wuppertal.
N| {Union negotiator Gül Aksoy} said 88 per cent of members had voted for a pay rise of 5.5 per cent in two steps and one extra day off.
N| {Halbach's owner, Carl-Friedrich Halbach}, said the deal was more than the firm could afford and less than another week of strike would have cost it.
V| The 420 workers go back on Monday.
V| The plant supplies half of Germany's wheel bolts; two car factories had been on short time since October.
N| {Halbach} refused to say how much he had lost.
V| The last strike at the firm, in 1984, was for the 35-hour week.
V| A sister plant in Hungary, with 300 people, was not affected.
? How long did the strike last? | 1A=51 days
? What did the workers get? | 2A+=a pay rise of 5.5 per cent in two steps and one extra day off
? What did the strike cost the company? | 6W+
? How long did the strike of 1984 last? | -
? How many union members voted on the deal? | -
? What do the workers in Hungary earn? | -
? Which car factories had to go on short time? | -
? What rise had the union originally asked for? | -
? how much did the workers win in 1984 | -
? When does work start again? | 4A=on Monday

= The two lives of Port Saint-Elme
V| Port Saint-Elme, on the Atlantic coast of Gabon, was founded twice: by Breton sardine fishers in 1868, and by an oil company in 1957.
V| Of the first town nothing is left but a chapel and eleven graves, nine of them of people under thirty, for yellow fever did what the surf had not.
V| The second had a cinema, a swimming pool and 14,000 inhabitants when the wells gave out in 1998.
V| There are 2,300 today, who live from smoked fish, cassava and the pension of a great-uncle.
N| {Deputy mayor Solange Ogoula} says that the pool makes a very good fish pond.
V| A Malaysian firm has been cutting timber inland since 2011, but ships it from the river.
V| The railway promised by President Léandre Mba in 1971 got as far as the plans.
N| {The government in Libreville} has now announced a deep-water harbour by 2031.
V| Of the oil company, the villagers have kept the clock.
? What wiped out the first town? | 2A=yellow fever
? When did the oil run out? | 3A=1998
? How many people live there now? | 4A=2,300
? Which oil company founded the second town? | -
? How many sardine fishers came in 1868? | -
? Why was the railway never built? | -
? How many people work for the Malaysian firm? | -
? Has the harbour been built? | 8P+
? who built the chapel | -
? When did the cinema close? | -

= Cologne archbishop's driver wins case
N| {Cologne's labour court} has ruled that the archdiocese may not dismiss the driver of Archbishop Clemens Overrath for having married a second time.
N| {Judge Silvia Brenig} said that one might be asked to drive in the right direction but not to live in it.
V| The driver, a 49-year-old, had been with the archdiocese for seventeen years.
N| {His lawyer, Murat Coskun}, said his client would be at the wheel again on Monday.
N| {The archdiocese} will study the judgment; it left open whether it would appeal.
V| Since 2022 the church's own rules have no longer named remarriage as a ground for dismissal, but the man's contract is of 2008.
N| {The archbishop himself}, asked about it at a school fair, said that he had never been driven better.
V| In a similar case a hospital in Düsseldorf lost against its head physician in 2019.
? Why had the driver been dismissed? | 1A=for having married a second time
? How long has the driver worked for the archdiocese? | 3A=seventeen years
? Is the archdiocese going to appeal? | 5W+
? What is the driver's name? | -
? Why was the head physician dismissed? | -
? What is the name of the driver's first wife? | -
? Who told the archdiocese of the marriage? | -
? How long had the physician worked at the hospital? | -
? who drove the archbishop in the meantime | -
? When did the driver marry for the second time? | -

= Why buses in La Réunion stop when you clap
V| On the French island of La Réunion a passenger who wants to get out claps twice, for the buses that were bought second-hand from Lyon in 1961 had had their bells taken out.
V| New buses with bells came in 1979, but by then clapping was manners.
V| The transport company put up notices in 2004 asking people to press the button, and took them down in 2006.
N| {Driver Jean-Hugues Payet} says that he can tell most of his customers by ear.
V| Deaf passengers get a red card to hold up, an idea of the schoolgirl Maëlys Hoarau, who won a prize from the prefect for it in 2017.
V| On neighbouring Mauritius one rings.
N| {The linguist Gilberte Técher} has recorded forty kinds of clap, among them one for "I am in no hurry".
V| A tram is planned for 2030.
? Why did the buses of 1961 have no bells? | 1A=had had their bells taken out
? Who had the idea of the red card? | 5A=Maëlys Hoarau
? When were the notices removed? | 3A=2006
? How many buses were bought from Lyon? | -
? Why had the bells been taken out in Lyon? | -
? How many people use the red card? | -
? Why were the notices taken down? | -
? How many kinds of clap can Payet tell apart? | -
? how much was maëlys hoaraus prize | -
? Since when have people rung the bell on Mauritius? | -

= Rower, 70, reaches Antigua
V| Brenda Fairclough, a retired postwoman from Whitby, stepped ashore in Antigua on Wednesday, 81 days after leaving La Gomera alone in a rowing boat.
V| At 70 she is the oldest woman to have rowed the Atlantic single-handed, the Ocean Rowing Society confirmed.
N| {Fairclough} said that the worst had been the flying fish, "because they apologise to nobody".
V| She capsized once, on day 33, and lost her kettle.
V| The previous holder of the record, the Dutchwoman Anneke de Groot, was 60 when she crossed in 2018.
V| De Groot, who was waiting on the quay, had taken 64 days.
N| {Her daughter, Joanne}, said that she had been forbidden to worry.
V| Of the five other solo rowers who set out in December, three have arrived, one was picked up by a tanker, and one is still at sea.
? How long did Brenda Fairclough take to cross? | 1A=81 days
? What did she lose when the boat turned over? | 4A=her kettle
? Who held the record before her? | 5A=Anneke de Groot
? Why was one rower picked up by a tanker? | -
? How old was the oldest man to row the Atlantic? | -
? Who is the rower still at sea? | -
? How often did de Groot capsize? | -
? How old is Joanne? | -
? who won the race | -
? What did de Groot lose on her crossing? | -

= Ukraine and Moldova to share a bridge, at last
V| Ukraine and Moldova will begin building a bridge over the Dniester at Yampil in September, their transport ministers said in Chișinău on Monday, forty years after it was first drawn.
V| The bridge, 1.4 kilometres long, is to cost 118 million euros, of which the European Investment Bank lends half.
N| {Moldova's minister, Veaceslav Roșca}, said people had married across that river by shouting.
N| {His colleague Taras Melnychenko} said that the air defence of the site was a matter "not for this room".
V| The nearest crossing, at Mohyliv-Podilskyi, lies 60 kilometres upstream.
V| A ferry for twelve cars, the only link at present, does not run when there is ice.
N| {The contractor, Autostrada of Turin}, expects to need thirty months.
V| A military pontoon that stood here in 1944 was swept away after nine days.
? Where does half of the money come from? | 2A=the European Investment Bank
? How long will it take to build the bridge? | 7A+=thirty months
? How do cars cross at Yampil today? | 6A=A ferry
? Who drew the bridge forty years ago? | -
? When was the bridge at Mohyliv-Podilskyi built? | -
? How will the site be protected from air attacks? | 4W+
? Who built the pontoon in 1944? | -
? What does a trip on the ferry cost? | -
? has building begun | 1P
? How long is the bridge at Mohyliv-Podilskyi? | -

= Medal thief of Minsk gets a medal
V| A Belarusian court on Tuesday sentenced the caretaker of a sports school to eighteen months for stealing eleven medals won by the weightlifter Leonid Tarasik, and cleared him of stealing a twelfth.
V| The twelfth, a bronze of 1976, had been given to him in a pub.
N| {Tarasik's widow, Valentina}, told the court that her husband gave away bronze as other men give away cigarettes.
N| {The caretaker, Pyotr Sushko}, admitted the rest and said that he had only wanted to polish them.
V| Nine were recovered from a dealer in Vilnius; two golds, of 1972 and 1977, are still missing.
N| {The dealer} told Lithuanian police that he knew nothing of two golds.
V| Tarasik, world champion three times, died in 2011.
N| {Judge Irina Golub} ordered the bronze to be returned to Sushko.
? What is Sushko's sentence? | 1A=eighteen months
? How did Sushko get the bronze medal? | 2A=given to him in a pub
? How many medals have been recovered? | 5A=Nine
? Who has the two missing golds? | 5W 6W
? What did the dealer pay for the medals? | -
? Was the dealer sentenced? | -
? Of what did Tarasik die? | -
? Where did Tarasik win the bronze? | -
? who bought the two golds from the dealer | -
? How long had Sushko worked at the school? | -

= IMF cuts Ghana forecast; minister shrugs
N| {The International Monetary Fund} lowered its forecast for Ghana's growth this year from 4.4 to 3.7 per cent on Tuesday, citing lower cocoa output.
N| {Finance minister Yaw Antwi-Boasiako} said the fund had been wrong last year by the same amount in the other direction.
V| The cocoa harvest, at 430,000 tonnes, was the smallest for twenty years.
N| {The Cocoa Board} blames swollen shoot disease and illegal gold mining.
V| Inflation stood at 13.7 per cent in June, half of what it was a year before.
N| {The fund} raised its forecast for neighbouring Ivory Coast slightly, to 6.4.
V| Ghana defaulted on most of its foreign debt in December 2022.
A| {Economists in Accra} expect the central bank to cut its key rate by a point later this month.
? Why did the IMF lower the forecast for Ghana? | 1A=lower cocoa output
? How big was the cocoa harvest? | 3A=430,000 tonnes
? What does the Cocoa Board hold responsible for the poor crop? | 4A+=swollen shoot disease and illegal gold mining
? How high is inflation in Ivory Coast? | -
? How much debt did Ghana default on? | -
? Why did the IMF raise the forecast for Ivory Coast? | -
? Has the central bank cut its key rate? | 8P
? How big was the cocoa harvest in Ivory Coast? | -
? what does the imf expect for ghana next year | -
? How high was Ghana's growth last year? | -

= The man with the yellow umbrella
V| For twenty-six years a man with a yellow umbrella saw the schoolchildren of Jyväskylä across the Kauppakatu, and for twenty-five of them nobody knew his name.
V| When he failed to turn up on 9 January, a girl of eight, Aino Sillanpää, asked her class to look for him.
V| They found him on the third day, in the central hospital, with a hip that had been broken on the ice.
N| {He, Martti Vuorela, 83}, told the local paper that he had been a bomb-disposal officer and missed the quiet.
V| He took it up after a pupil was run over in 1998; he had not known the child.
N| {The city} has now put in a traffic light.
N| {Aino} said that a light does not know when your glove is missing.
V| Vuorela's umbrella is the fourth; the first three were taken by the wind.
? What was the man's name? | 4A+=Martti Vuorela
? Why did he not turn up on 9 January? | 3A=with a hip that had been broken on the ice
? Why did Vuorela start helping the children across? | 5A=after a pupil was run over in 1998
? What was the name of the child who was run over? | -
? Who was driving the car in 1998? | -
? How many pupils does the school have? | -
? When will Vuorela leave hospital? | -
? What did the traffic light cost? | -
? who gave him the fourth umbrella | -
? How did Aino break her hip? | -

= Ships' graveyard at Gadani falls quiet
V| No ship has been beached at Gadani in Pakistan for 71 days, the longest pause since the oil price shock of 1974.
N| {Dewan Afzal of the shipbreakers' association} says that dealers in Dubai are sending everything to Bangladesh, where the yards have the certificate that the new convention demands.
V| Pakistan's first yard to apply for it, Prime Green, is being inspected by a Japanese firm.
V| At its height, in the eighties, Gadani employed 30,000 men and broke more ships than any other beach on earth.
V| An explosion on a tanker in November 2016 killed at least 28.
N| {Labourer Shah Nawaz, from Swat}, has gone back to picking apricots.
N| {He=Shah Nawaz} says that the apricots pay half as much and do not explode.
V| Three-quarters of the country's reinforcing steel used to come from here.
? Why are ships going to Bangladesh instead? | 2A+=the yards have the certificate that the new convention demands
? For how long has no ship come to Gadani? | 1A=71 days
? How many people died in the tanker explosion? | 5A=at least 28
? How many people work in the yards of Bangladesh? | -
? Has Prime Green received the certificate? | 3P
? How long was the pause in 1974? | -
? What caused the explosion in 2016? | -
? How much do the shipbreakers earn? | -
? which beach breaks the most ships today | -
? How many ships were broken up at Gadani last year? | -

= Power cut darkens Buenos Aires suburb for third night
N| {The utility Edelur} said 41,000 homes in the Buenos Aires suburb of Lanús were without electricity on Wednesday night, the third in a row.
N| {Its spokesman, Gastón Perea}, put it down to a cable fire in a tunnel under the avenue Pavón.
N| {The regulator} has ordered the company to pay each customer 30,000 pesos a day.
V| Several hundred people blocked the Pueyrredón bridge with burning tyres.
N| {Mayor Florencia Aguirre} said that two patients who depended on breathing machines had been moved to hospital, and that both were well.
A| {Engineers' union members} said that the cable was put in in 1969.
N| {Perea} said repairs would be finished "in the course of Thursday".
V| In December 2013 parts of the city were dark for two weeks.
? What caused the power failure? | 2A+=a cable fire
? How much has Edelur to pay its customers? | 3A=30,000 pesos a day
? When will the power be back? | 7A+="in the course of Thursday"
? What started the cable fire? | -
? What caused the failure of December 2013? | -
? How many people blocked the avenue Pavón? | -
? Has Edelur paid the compensation? | 3P
? Did a patient die because of the power cut? | 5D
? how many homes were dark in december 2013 | -
? How many customers does Edelur have? | -

= The tea that was not from China
V| The caravan tea sold in Moscow from the eighteenth century as "Kyakhta" took its smoky taste, it was held, from the camp fires of a journey of sixteen months.
V| Chemists at Irkutsk have now compared a sealed brick of 1842 with the soot on a camel saddle, and found nothing in common.
N| {Dr Alevtina Baldanova, who led the work}, believes that the smoke was put in at Wuyi by drying the leaves over pine.
N| {=Dr Alevtina Baldanova} "The customers wanted a journey, and so they were sold one."
V| At its peak, in 1870, some 50,000 chests a year passed through the customs at Kyakhta.
V| The Suez canal and the railway finished the trade.
V| The brick was found in the wall of a merchant's house at Ulan-Ude by a plumber, Bair Tsyrenov, who had first tried to drink it.
V| A rival study at Hangzhou is expected in spring.
? Where, according to the chemists, did the smoky taste come from? | 3A+=by drying the leaves over pine
? Who found the brick of tea? | 7A=a plumber, Bair Tsyrenov
? What put an end to the caravan trade? | 6A=The Suez canal and the railway
? Who was the merchant who owned the house? | -
? What did a chest of tea cost in Moscow? | -
? How many chests passed through the Suez canal? | -
? Who is leading the study at Hangzhou? | -
? What did the study at Hangzhou find? | 8P
? how many camels were in a caravan | -
? When was the customs house at Kyakhta closed? | -

= Canada's curling final: stone that stopped short
V| Nova Scotia's rink skipped by Heather Boudreau won the Canadian women's championship in Kamloops on Sunday, 7-6, when the last stone of Alberta's Jocelyn Krahn stopped eleven centimetres short.
N| {Krahn} said she had felt a hair under it; the officials found none.
V| For Boudreau, a 37-year-old lobster buyer, it was the second title after 2019.
V| Her third, Kayleigh Surette, played all ten days with a cracked rib, got by lifting a crate.
N| {Boudreau} said nobody at home would believe that it had been a crate of beer.
V| Krahn had gone through the tournament undefeated until the final.
V| Nova Scotia will stand for Canada at the world championship in Lausanne in March.
V| Bronze was won by Ontario, whose skip, Rachelle Bhatt, is nineteen.
? Who won the Canadian championship? | 1A=Nova Scotia's rink skipped by Heather Boudreau
? How did Surette crack her rib? | 4A=by lifting a crate
? Was there a hair under the last stone? | 2D
? Who came third? | 8A=Ontario
? Who won the championship in 2020? | -
? Who won the world championship? | -
? How many times has Krahn won the title? | -
? Who did Ontario beat for the bronze? | -
? what does heather boudreau's third do for a living | -
? By how much did Bhatt's last stone miss? | -

= Bishop of Trondheim quits over tweet, or does he
N| {The diocese of Nidaros} said on Thursday that Bishop Gaute Heggstad had offered his resignation after writing online that Norway's oil fund was "Mammon with a dashboard".
N| {The presiding bishop, Kari Mangen Flo}, said she had received the letter but put it in a drawer.
N| {Finance minister Torbjørn Skei} said that he had laughed and had hoped it was meant that way.
N| {Heggstad} would not speak to reporters outside the cathedral.
M| {The daily Adresseposten} reported that he had quarrelled for months with the diocesan council over the sale of a forest.
N| {The council's chairman, Eirik Wold}, spoke of "frank exchanges about timber".
V| Heggstad, 55, became bishop in 2020, following Herborg Sandnes, who retired.
V| The council will meet on the first Monday of Advent.
? Why did Heggstad offer to step down? | 1A+=writing online that Norway's oil fund was "Mammon with a dashboard" ; 5A=he had quarrelled for months with the diocesan council
? Has the resignation been accepted? | 2D+
? When did Heggstad become bishop? | 7A=2020
? Who will be the next bishop of Nidaros? | -
? Who bought the forest? | -
? When did Herborg Sandnes become bishop? | -
? Did the finance minister demand his resignation? | -
? How large is the forest? | -
? what will the council decide | -
? How old was Herborg Sandnes when she became bishop? | -

= What the Kiruna clock tower weighs
V| In the coming spring Kiruna in northern Sweden will have moved the last of the twenty-one buildings that the iron mine under it obliges it to move.
V| The clock tower of the old town hall, 37 tonnes of it, travelled in 2017 on a lorry with ninety-six wheels at the pace of a pram.
V| The church, the largest wooden one in the country, took two days in August 2025 over five kilometres.
V| The mining company, state-owned, pays for everything; by its own account it has spent 22 billion kronor so far.
N| {Project manager Linnea Åkerström} says that the hardest thing to move was a kiosk, "because of its owner".
V| The ground began to crack in 2004.
V| Some 6,000 people have had to find new homes.
N| {The Sami village of Gabna} says it has lost a third of its pasture and has been heard by nobody.
N| {The company} says that it is in dialogue with Gabna.
? How heavy is the clock tower? | 2A=37 tonnes
? Who pays for moving the town? | 4A=The mining company
? When did the first cracks appear? | 6A=2004
? How heavy is the church? | -
? How long did it take to move the clock tower? | -
? How much did it cost to move the church? | -
? What is the name of the kiosk's owner? | -
? How many people live in Gabna? | -
? how far was the clock tower moved | -
? How much compensation has Gabna received? | -

= Fishing boat detained off Jeju
N| {South Korea's coastguard} said on Friday that it had seized a Chinese trawler with 2.4 tonnes of undeclared yellow croaker 90 kilometres west of Jeju.
N| {Superintendent Moon Ji-seok} said the captain had entered a tenth of the catch in his log.
N| {The owner, in Zhoushan}, paid a bond of 40 million won and the ship was released the next morning.
N| {China's foreign ministry} called on Seoul to enforce the law "in a civilised manner".
A| {Jeju fishermen} said that ten others had got away in the fog.
N| {Moon} denied that there had been any others.
V| So far this year 38 Chinese boats have been detained, seven fewer than at the same time last year.
V| In 2011 an officer of the coastguard was stabbed to death by a captain.
? How much fish had not been declared? | 1A=2.4 tonnes
? On what condition was the ship let go? | 3A+=paid a bond of 40 million won
? Did other trawlers escape? | 5A 6D+
? What is the captain's name? | -
? What was the name of the officer stabbed in 2011? | -
? How many Korean boats has China detained this year? | -
? How many Chinese boats were detained last year? | -
? How many crew members were arrested? | -
? what sentence did the captain get in 2011 | -
? Is the trawler still being held? | 3D+

= Curators find Schubert waltz in a laundry list
N| {The Wienbibliothek} announced on Monday that a waltz of twenty-four bars found on the back of a laundry list is by Franz Schubert.
N| {Musicologist Dr Theres Hollabrunner} said the paper, the ink and a blot were those of the winter of 1823.
V| The list, of eleven shirts and a nightcap, came with a box of theatre bills that the library bought at auction in 2019 for 300 euros.
N| {Dr Paul Ettinghausen of Oxford}, who has seen a copy, thinks the waltz too good for Schubert's pupils and too tame for Schubert.
N| {Hollabrunner} said she would be glad to show him the original.
V| It will be played for the first time on 31 January by the pianist Agnes Marbach.
A| {Dealers} put the worth of the sheet at half a million.
V| The shirts were not Schubert's, whose collar size is known.
? Whose work is the waltz? | 1A=Franz Schubert ; 4D
? How much did the library pay for the box? | 3A=300 euros
? When will the waltz be heard in public? | 6A=31 January
? Whose shirts are on the list? | 8D
? Who sold the box at auction? | -
? Who played the waltz in 1823? | -
? What did Schubert get for the waltz? | -
? How many waltzes did Schubert write? | -
? has Ettinghausen seen the original | -
? For whom was the waltz written? | -

= Eritrean runner third in Kyoto, first in hearts
V| Eritrea's Filmon Tesfay had the Kyoto marathon won on Sunday when he stopped 300 metres from the line to lift up a rival who had collapsed.
V| While he held up Japan's Sota Hayashida, the Kenyans Kiprono Lagat and Amos Rotich ran past; Tesfay came in third with Hayashida, who was counted fourth.
V| Lagat won in 2:06:48, four seconds ahead of his countryman.
N| {Tesfay} said that he had thought of his brother, who died in a race in Asmara.
N| {The organisers} paid him the winner's purse of 10 million yen on top of the third's.
N| {Lagat} said that it was only right and that he would keep his own.
V| Hayashida spent the night in hospital and was discharged.
V| The women's race was won by Ethiopia's Senbere Wolde in 2:23:05, for the second time.
? Who won the men's race? | 3A=Lagat
? Why did Tesfay stop? | 1A=to lift up a rival who had collapsed
? How much did Tesfay receive? | 5A+=the winner's purse of 10 million yen on top of the third's
? What was Tesfay's time? | -
? Who came second in the women's race? | -
? Of what did Tesfay's brother die? | -
? What was the matter with Hayashida? | -
? Who won the men's race last year? | -
? how much did senbere wolde get | -
? What was Senbere Wolde's time when she won for the first time? | -

= Salmon ladder at Glen Orrin turns fifty
V| Every salmon that has gone up Glen Orrin since 1975 has been counted by a window, a lamp and, for the first thirty-one years, Miss Jean Farquharson.
V| Her best day was 4 August 1988, with 612; her worst year was the first, as the fish had not been told.
V| The ladder, of thirty-four pools, was built by the Hydro Board at the insistence of Colonel Ewen Mackworth, whose river it was.
V| A camera took over in 2006 and overlooks, in the opinion of Miss Farquharson, the small ones.
V| The count for this season is 1,930, about a third of the average of the eighties.
N| {Biologist Catriona Sim} blames warmer water at sea rather than anything in the glen.
N| {The energy company that inherited the dam} is spending 2 million pounds on a new screen.
V| A ladder on the neighbouring Conon was abandoned in 1991.
? Who counted the salmon until 2006? | 1A=Miss Jean Farquharson
? On whose insistence was the ladder built? | 3A=Colonel Ewen Mackworth
? How many salmon have gone up this year? | 5A=1,930
? Why was the ladder on the Conon abandoned? | -
? How many salmon were counted in 1975? | -
? How much did the ladder cost to build? | -
? When did Colonel Mackworth die? | -
? how many pools does the ladder on the conon have | -
? Why does Sim think there are fewer salmon? | 6A=warmer water at sea
? How many salmon did the camera count on 4 August? | -

= Two drown as raft capsizes on Chattooga
N| {The sheriff of Rabun County in Georgia} said two people drowned on Saturday afternoon when a rubber raft with eight aboard turned over in the rapids known as Jawbone.
N| {Sheriff Dwayne Pickett} named them as Alan Mercer, 52, and his niece Kelsey Mercer, 20, both of Macon.
V| The six others, among them the guide, got to the bank.
N| {The outfitter, Blue Heron Tours}, said everyone had been wearing a life jacket and a helmet.
N| {Pickett} said that the helmets had been recovered and the jackets "had not done what they should".
V| The river stood at twice its usual level after a week of rain.
N| {The forest service} had posted no warning, a spokeswoman said, because none is required below four feet.
V| It was the first fatal accident with a commercial raft on the river since 1999.
? Who drowned on the Chattooga? | 2A=Alan Mercer, 52, and his niece Kelsey Mercer, 20
? How many people were saved? | 3A=The six others
? Why was there no warning? | 7A=because none is required below four feet
? What is the name of the guide? | -
? How many people died in the accident of 1999? | -
? Has Blue Heron Tours lost its licence? | -
? What was wrong with the helmets? | -
? How many people have drowned in the Chattooga this year? | -
? who was steering the raft in 1999 | -
? Will there be warnings in future? | -

= Short guide: the House of Lords' other chair
V| When the British monarch opens parliament there are two thrones, and the lower one, by an inch, was for decades unused.
V| It was made in 1901 for Queen Alexandra, who complained that she could not see.
V| Prince Albert's chair had been burnt by mistake in 1862, a footman having taken it for a commode.
V| The workshop of Holland & Crace made both of the present ones, in oak, at a price of 420 pounds the pair.
V| From 1968, it has been kept between openings in a country house in Surrey.
N| {The house's curator, Dr Lavinia Pym-Ross}, says visitors are allowed to sit on it "if they are under seven".
V| A copy, made for a television series in 2015, fetched 11,000 pounds in 2021.
V| The inch was added by order of Edward VII.
? Who made the present thrones? | 4A=The workshop of Holland & Crace
? What happened to Prince Albert's chair? | 3A=burnt by mistake in 1862
? Who had the inch added? | 8A=Edward VII
? Who bought the copy in 2021? | -
? What did Prince Albert's chair cost? | -
? Who made the copy? | -
? What was the name of the footman? | -
? when did queen alexandra die | -
? How much is the original throne worth? | -
? In which country house was the copy kept? | -

= Bakery chain Molinari files for insolvency
N| {The Austrian bakery chain Molinari} applied to a court in Graz on Monday for insolvency proceedings, with debts of 38 million euros.
V| It employs 870 people in 112 shops.
N| {Its owner, Sepp Harrer}, said energy had cost him in one year what flour used to cost him in three.
N| {The creditors' association KV} said that an expansion into Slovenia had eaten up the reserves.
N| {Harrer} called that "arithmetic by people who have never got up at two".
V| The shops will stay open for the time being.
N| {The insolvency administrator, Mag. Petra Wolkinger}, would not say how many could be saved.
A| {Several competitors} are understood to be interested in the ones at railway stations.
V| Harrer bought the firm from the founder's widow, Carla Molinari, in 2009.
? How much does Molinari owe? | 1A+=38 million euros
? Why did the chain run into trouble? | 3A+=energy had cost him in one year what flour used to cost him in three ; 4A=an expansion into Slovenia had eaten up the reserves ; 5D+
? How many shops can be saved? | 7W
? From whom did Harrer buy the bakery? | 9A=the founder's widow, Carla Molinari
? How much did Harrer pay for it? | -
? How many shops are there in Slovenia? | -
? How many people will lose their jobs? | -
? When did the founder die? | -
? how many shops at railway stations have been sold | -
? How much did energy cost Harrer last year? | -

= Where Bolivia keeps its navy
V| Bolivia lost its coast in a war with Chile in 1884 and founded a navy in 1963.
V| It has 4,900 sailors, 173 boats and a hymn that promises to return, and it drills on Lake Titicaca, at 3,812 metres.
V| The one ship that ever reached salt water, the Libertador, a gift from Venezuela in 1977, lay at Rosario in Argentina and carried soya.
V| In 2018 the court in The Hague ruled by twelve to three that Chile is not bound to negotiate.
N| {Admiral Fabiola Mamani}, the first woman to command the service, says that a navy without a sea is "a promise that can march".
V| Her grandfather was one of the first hundred recruits.
V| Mamani's chief task is smuggling on the rivers of the Beni, where eleven of her sailors were killed last year.
V| On 23 March each year the telephone exchange plays gulls.
? Where does the Bolivian navy train? | 2A=on Lake Titicaca
? From whom did Bolivia receive the Libertador? | 3A=Venezuela
? How did the judges in The Hague vote? | 4A=by twelve to three
? Who founded the navy in 1963? | -
? When did Admiral Mamani join the navy? | -
? Who were the three judges who voted for Bolivia? | -
? How many sailors were killed in 1884? | -
? how many sailors served on the libertador | -
? Who commanded the navy before Mamani? | -
? How many smugglers were caught last year? | -

= Snooker: Pankhurst makes 147, loses
V| Neil Pankhurst made the 200th maximum break in the history of the professional game in Sheffield on Tuesday and lost the match 10-4.
V| His opponent, the qualifier Wang Yiran, 19, watched it from his chair "as if at the pictures", he said.
N| {Pankhurst, a 46-year-old from Stoke}, said that the prize of 40,000 pounds would pay for a new conservatory and the loss for a new cue.
V| It was the fourth 147 of his career; only Ronnie Delahunt, with fifteen, and two others have more.
V| Wang, who made no break above 90, meets the champion, Stuart Gillespie, in the second round.
V| The maximum took 7 minutes and 51 seconds.
V| Pankhurst reached the final here in 2009, when he was beaten by Delahunt.
V| Delahunt himself, now 50, went out on Saturday.
? What was the result of the match between Pankhurst and Wang? | 1A=10-4
? How much did Pankhurst get for his break? | 3A+=40,000 pounds
? Who has made the most maximum breaks? | 4A=Ronnie Delahunt
? Who are the two others with more than four? | -
? Who knocked out Delahunt on Saturday? | -
? How long did Delahunt's fastest maximum take? | -
? What was the score of the 2009 final? | -
? Who won the match between Wang and Gillespie? | -
? what was pankhursts highest break in 2009 | -
? Who made the first maximum in the history of the game? | -

= Bangladesh: garment owner freed on bail
N| {The High Court in Dhaka} on Sunday granted bail to the garment manufacturer Mahbub Chowdhury, in custody since a fire at his Ashulia works killed 23 in February.
N| {His lawyer, Barrister Tahmina Sobhan}, said that he was a sick man and had nowhere to run to.
N| {The state's counsel} had argued that he owned a flat in Toronto.
V| The charge is culpable homicide; the trial begins on 3 August.
N| {Labour organiser Kalpona Biswas} said the fourth-floor door had been locked with a bicycle chain.
N| {Chowdhury} has maintained that the chain was put there by the foreman, who died.
V| The German chain Modehaus Lenz, his largest buyer, has paid 600,000 euros into a fund for the bereaved.
N| {It} said that this was no admission of liability.
V| Two other directors remain in jail.
? Who locked the fourth-floor door? | 6A+=the foreman
? How many people died in the fire? | 1A=23
? When does the trial open? | 4A=3 August
? How high was the bail? | -
? What started the fire? | -
? What is the foreman's name? | -
? Have the two other directors been granted bail? | 9D
? What is Chowdhury suffering from? | -
? how much has each bereaved family received | -
? Has Chowdhury been convicted? | 4P

= The Icelandic village that sold its name
V| In 2008, when the banks fell, the village of Sandvogur with its 211 inhabitants sold its name for ten years to a Danish brewer.
V| It was called Tuborgvogur on maps, on the church and in the weather forecast until 2018, and got 90 million krónur for it.
V| With the money it built a swimming pool.
V| Five inhabitants never gave in and received their post by way of a sister in Akureyri.
N| {The former mayor, Hrafnhildur Örlygsdóttir}, says she would do it again, "though not with beer".
V| When the contract ended the old name turned out to have been registered by an estate agent in Reykjavik.
V| He gave it back in return for a berth in the harbour.
V| The brewer had tried something like it before, with a cape in Greenland, and been refused.
V| The pool was closed in 2021 for want of a lifeguard.
? How much did the village get for its name? | 2A=90 million krónur
? What did it spend the money on? | 3A=a swimming pool
? Why is the pool shut? | 9A=for want of a lifeguard
? What is the estate agent's name? | -
? How much did the brewer offer for the cape in Greenland? | -
? Who refused the brewer in Greenland? | -
? What did the pool cost? | -
? How many people live in the village today? | -
? who is mayor now | -
? When was Sandvogur founded? | -

= Two years on, Derna still counts
V| Two years after the dams above the Libyan city of Derna burst on 11 September 2023, 4,352 of the dead have a name and 8,000 people have only a date.
N| {Dr Huda Bushnaf, who heads the search authority}, said on Thursday that DNA from 3,100 bodies was being compared with blood from 5,000 relatives.
N| {=Dr Huda Bushnaf} "A machine gives us forty answers a week when there is electricity."
N| {The reconstruction fund, led by Salem Omrani}, says it has finished 3,500 flats and nine bridges.
A| {Families on the east bank} said that the flats had gone to those with a cousin in the fund.
N| {A fund official, Nizar Tashani}, called this slander.
V| Twelve officials were sentenced last year to between nine and twenty-seven years for neglecting the dams.
V| The dams, built by a Yugoslav company in the seventies, are not to be rebuilt.
? How many victims have been identified? | 1A=4,352
? Who built the dams? | 8A=a Yugoslav company
? Have the flats been given to those with connections? | 5A 6D+
? How many answers a week does the machine give without electricity? | -
? How many of the sentenced officials have appealed? | -
? Who was mayor of Derna when the dams burst? | -
? How many flats were destroyed in the flood? | -
? What does a flat cost? | -
? how many relatives has the machine identified | -
? When will the dams be rebuilt? | 8D

= Chipmaker Lumenis Dresden gets state money, owner gets a shock
N| {The European Commission} on Thursday approved 920 million euros in German aid for a chip factory that Lumenis is to build outside Dresden.
N| {Competition commissioner Agnieszka Wrona} attached the condition that the company must not pay a dividend before 2030.
N| {Lumenis chief executive Torsten Ehlers} said he had read the condition twice and would read it a third time.
V| The factory, for power semiconductors, is to employ 1,500 and cost 4.6 billion.
V| Work on the ground began in March, at the company's own risk.
N| {The state of Saxony's minister for the economy, Dirk Wenzel}, spoke of a good day.
A| {People in the industry} say that the American rival Corvex is about to drop a plan for a works near Saarbrücken.
N| {Corvex} said that no final decision had been taken.
V| Lumenis shares lost five per cent.
? How much aid has been approved for Lumenis? | 1A=920 million euros
? What condition did Brussels set? | 2A=the company must not pay a dividend before 2030
? Has Corvex given up its plan near Saarbrücken? | 7P 8D+
? How much aid was Corvex promised? | -
? How many people does Lumenis employ in Dresden today? | -
? When will the factory start production? | -
? How much dividend did Lumenis pay last year? | -
? Did Wrona refuse the aid for Lumenis? | 1D
? why did lumenis shares fall | -
? How much is Saxony contributing? | -

= Murder at the marina: what the jury heard on day three
N| {A pathologist, Dr Niamh Creedon}, told the Central Criminal Court in Cork on Wednesday that the yacht broker Fintan Maher had been dead before he entered the water.
N| {She=Dr Niamh Creedon} said he had been struck once, from behind, by something with a rounded edge.
N| Asked by defence counsel Brendan Ó Luing whether it might have been a boom, {she=Dr Niamh Creedon} answered that it might.
V| Maher's business partner, Lorcan Tighe, 45, denies murdering him at Crosshaven on the night of 8 July last year.
N| {A barmaid, Jolanta Mazur}, said the two had left the Anchor together, laughing.
N| {Garda Inspector Eimear Foley} told the jury that Tighe's telephone was off between 23.10 and 04.40.
V| Maher's brother Eoghan left the courtroom while photographs were shown.
V| The weapon has not been found.
V| The trial, before Mr Justice Devane, continues.
? How did Maher die? | 2A=he had been struck once, from behind
? Was Maher drowned? | 1D
? With what was Maher hit? | 2A=something with a rounded edge ; 3A=a boom ; 8W
? Why would Tighe have killed Maher? | -
? Whose telephone was off on the night of the murder? | 6A=Tighe's
? What did Tighe tell the jury? | -
? Did Eoghan Maher give evidence? | -
? Has Tighe been found guilty? | -
? who found maher's body | -
? What was Maher's telephone doing that night? | -

= Crosshaven trial: partner takes the stand
N| {Lorcan Tighe} told the Central Criminal Court in Cork on Monday that he had last seen his business partner, Fintan Maher, walking along the pontoon with a torch.
N| {He=Lorcan Tighe} said he had switched off his telephone "because my wife rings at eleven".
N| {Prosecuting counsel Gráinne Toomey} put it to him that he owed Maher 212,000 euros.
N| {He=Lorcan Tighe} agreed that he did, and said that Maher had owed him more.
N| {Tighe's wife, Sorcha}, in a statement read to the jury, said that she had not rung that night.
V| Maher was found in the harbour by an oyster farmer, Denis Crowe, on the morning of 9 July last year.
N| {Mr Justice Devane} told the jury that they would be sent out on Thursday.
V| Tighe denies murder.
? Who found Maher's body? | 6A=an oyster farmer, Denis Crowe
? Why was Tighe's telephone off? | 2A+=because my wife rings at eleven
? How much did Tighe owe Maher? | 3A=212,000 euros
? How much did Maher owe Tighe? | 4A+=more
? How did Maher die? | -
? Did Sorcha Tighe ring her husband on the night of the murder? | 5D+
? Has the jury reached a verdict? | 7P
? With what was Maher hit? | -
? when did crowe last see maher alive | -
? Did Sorcha Tighe give evidence in court? | -

= The waterless town of Aïn Zerga
V| Aïn Zerga, in the high plains of eastern Algeria, has been supplied by lorry since 14 August, when its spring, for which it is named, stopped.
V| It had run without a break since the French engineer Paul Rambert measured it in 1871.
N| {The wilaya of Tébessa} said twelve tankers a day were bringing 240,000 litres.
A| {Housewives} told us that a tanker's worth now costs 1,800 dinars, though it is meant to be free.
N| {The wilaya's water director, Fouad Benkhelifa}, said that whoever sells it would be prosecuted.
V| The phosphate mine at Bled el-Hadba, fifteen kilometres away, began pumping in May.
N| {Benkhelifa} said that it drew on another layer.
N| {Hydrologist Dr Meriem Aouadi of Annaba} said that nobody could know this without a borehole, and that there was none.
V| The mosque's well, dug in 1742, is holding.
? Since when has the spring been dry? | 1A=since 14 August
? How is the town supplied with water? | 1A=by lorry
? Is the mine to blame for the drying up of the spring? | 7D 8W
? How much water does the mine pump? | -
? Who sells the water? | -
? How many people live in Aïn Zerga? | -
? Has anyone been prosecuted for selling water? | 5P
? Who dug the well of the mosque? | -
? how much water did the spring give in 1871 | -
? Has the mosque's well run dry? | 9D

= Kyrgyz riders take kok-boru crown from hosts
V| Kyrgyzstan beat Kazakhstan 9-4 in the final of the world kok-boru championship in Astana on Saturday to win the title for the fourth time.
V| Nurlan Toktogulov, on a borrowed grey, put the goat into the well five times.
V| His own horse, Ak-Kuu, had gone lame in the semi-final against Uzbekistan.
N| {Kazakhstan's captain, Yerbol Dosmagambet}, said that the grey belonged to his uncle and that there would be a talk.
V| The bronze went to the United States, whose team is made up of ranch hands from Wyoming.
N| {Their manager, Casey Holt}, said they had trained with sacks of feed.
V| President Askar Tulegen, who had opened the championship, did not stay for the final.
V| The next will be held in Cheyenne in 2027.
? Who won the kok-boru world championship? | 1A=Kyrgyzstan
? Why was Toktogulov not riding his own horse? | 3A=had gone lame in the semi-final
? To whom does the grey belong? | 4A=to his uncle
? Where will the next championship take place? | 8A=in Cheyenne
? Who did the United States beat for third place? | -
? Who won the championship last time? | -
? Why did the president not stay for the final? | -
? How many goals did Dosmagambet score? | -
? what is the grey's name | -
? How did the semi-final between Kyrgyzstan and Uzbekistan end? | -

= Explainer: how a pope's tailor gets paid
V| Since 1798 the white cassocks of the popes have been made in three sizes, before the election, by Gammarini in the Via dei Cestari in Rome, and paid for after it.
V| Until 2013 they were; in that year, the family has let it be known, the bill was mislaid.
V| The present head of the house, Lorenzo Gammarini, is the seventh; his cousin Massimo looks after cardinals.
V| The middle size has been worn nine times, the large twice, and the small once, by Leo Quintus, who was five feet tall.
N| {Lorenzo Gammarini} says the secret is to leave the hem undone.
V| A rival, Mancinelli & Figli, has sewn for popes between elections, though never for the balcony.
V| The wool comes from Biella, the silk from Como and the buttons, thirty-three of them, from a convent in Umbria.
V| A cassock takes four people three days.
? Who makes the first cassock of a new pope? | 1A=Gammarini
? How long does it take to make a cassock? | 8A=three days
? Where does the wool come from? | 7A=from Biella
? How much does a papal cassock cost? | -
? What is the convent called? | -
? Who looks after the cardinals at Mancinelli & Figli? | -
? What size did the pope elected in 2013 wear? | -
? Was the bill of 2013 ever paid? | -
? who was head of the house before lorenzo | -
? How many buttons does a cardinal's cassock have? | -

= Sweden's last typewriter repairer gets an heir
V| Bengt-Åke Nyman of Åtvidaberg, who is 86 and who repairs typewriters for courts in eleven countries, has found someone to go on with it: a woman of 23 who had never seen one until last year.
V| Elvira Holmqvist came across a Facit in her grandmother's cellar and could not get the carriage to stop.
N| {Nyman} said she was the first to ring him who did not ask what the thing was worth.
V| Åtvidaberg's factory, the mother of the Facit, once had 8,000 workers and closed in 1998.
V| Most of his orders come from Germany and Switzerland, where some offices do not trust computers with certain letters.
N| {He=Bengt-Åke Nyman} would not say which offices.
V| His stock of spare parts, seven tonnes of it, fills a former dairy.
V| Holmqvist has given up a place to study law at Lund.
? Who is carrying on Nyman's work? | 2A=Elvira Holmqvist
? Where do most of the orders come from? | 5A=from Germany and Switzerland
? Which offices have their letters typed? | 6W+
? How many typewriters does Nyman repair a year? | -
? Why did the Facit factory close? | -
? Who founded the Facit factory? | -
? What is Holmqvist's Facit worth? | -
? How did her grandmother come by the Facit? | -
? how much does a repair cost | -
? When did Nyman start repairing typewriters? | -

= Volcano on La Réunion's neighbour wakes
N| {The observatory at Moroni} raised its alert for the Karthala volcano on Grande Comore to orange on Tuesday after 1,400 small earthquakes in four days.
N| {Its head, Dr Hamidou Nassor}, said magma stood some two kilometres below the crater.
N| {=Dr Hamidou Nassor} "It may come up, it may go back down; we have known both."
V| The last eruption, in January 2007, was confined to the crater; that of November 2005 covered two thirds of the island with ash and poisoned the cisterns for 175,000 people.
N| {The government} has asked for water tanks from Réunion and Mayotte.
V| Climbing the mountain, which is 2,361 metres high, has been forbidden.
A| {Guides} say that some tourists went up all the same on Wednesday night.
N| {The gendarmerie} knows nothing of this.
? Why was the alert raised? | 1A+=after 1,400 small earthquakes in four days
? Will Karthala erupt? | 3W
? How high is Karthala? | 6A=2,361 metres
? Did tourists climb the mountain on Wednesday? | 7A 8W
? How many people were killed in 2005? | -
? Which eruption was confined to the crater? | 4A=The last eruption, in January 2007
? Have the water tanks arrived? | 5P
? How many earthquakes preceded the eruption of 2007? | -
? how many people had to leave their homes in 2005 | -
? How many people live on Grande Comore? | -

= Leeds teacher wins million-pound prize, gives half away
V| Farida Mansoor, who teaches physics at a comprehensive in Leeds, was awarded the Delacourt Prize of a million pounds in Dubai on Thursday, and by the evening half of it was gone.
N| {Mansoor} said that the other nine finalists would each get a ninth of half a million, as she could not tell them apart "and nor could the jury, to judge by how long they took".
V| Her pupils have built a radio telescope from a bus shelter and have found a pulsar with it.
N| {Her headmaster, Gareth Bowles}, said that she had turned down his own post twice.
V| Mansoor, 51, came from Lahore at nineteen and drove a taxi until 2002.
V| With her own half she wants to found a workshop for girls in Keighley.
V| Last year's winner, a music teacher from Medellín, is standing for the senate.
V| The Delacourt family, which made its money in lifts, has never been seen at the ceremony.
? What did Mansoor win? | 1A=the Delacourt Prize of a million pounds
? What will she do with her half of the money? | 6A=found a workshop for girls in Keighley
? What did her pupils build the telescope from? | 3A=a bus shelter
? Who won the prize last year? | 7A=a music teacher from Medellín
? What did last year's winner do with the prize money? | -
? Who were the members of the jury? | -
? Has the workshop in Keighley opened? | 6P
? Why did Mansoor turn down the post of headmaster? | -
? what subject does gareth bowles teach | -
? Did Mansoor give away the whole prize? | 1D

= Ebola: last patient leaves Mbandaka clinic
N| {Congo's health ministry} said on Monday that the last known Ebola patient in Équateur province, a mason of 29, had been sent home after two negative tests.
N| {The World Health Organization} will declare the outbreak over on 17 June if no new case appears before then.
V| It began in February in the fishing camp of Ngombe and killed 26 of 41 people infected.
N| {Dr Béatrice Nsimba, who ran the treatment centre}, said that 9,300 people had been vaccinated in eleven weeks.
N| {=Dr Béatrice Nsimba} "What nearly beat us was not the virus but the price of outboard fuel."
N| {Virologist Jean-Paul Lokwa} said the source was in all probability a survivor of the outbreak of 2020 and not an animal.
V| Two nurses were among the dead.
V| A separate outbreak in Kasai, 800 kilometres to the south, was contained in December.
? How many people died in the outbreak? | 3A=26
? When is the end of the outbreak to be declared? | 2A=17 June
? What was the likely source of the outbreak? | 6A=a survivor of the outbreak of 2020
? How many people died in the outbreak of 2020? | -
? Who was the first patient in Ngombe? | -
? What was the source of the outbreak in Kasai? | -
? How many people were vaccinated in Kasai? | -
? What are the names of the two nurses? | -
? has the who declared the outbreak over | 2P
? How much did the outbreak cost? | -

= The Danish strait with two bridges and one name
V| There are two bridges across Little Belt, and each is known to the people on either side as the new one.
V| The first, of steel, was opened in 1935 by King Christian X, who arrived by ferry.
V| The second, a suspension bridge, was opened in 1970 by his son, who did the same.
V| Trains cross only the first, and motorway traffic only the second.
V| It has been possible since 2015 to walk along the top of the older one, sixty metres above the porpoises, tied to a rail.
N| {Bridge guide Thyra Bennedsen} says that one in forty turns back, most often a man.
V| The engineer of the first bridge, Anker Engelund-Holm, had a fear of heights and had himself described the view.
V| Some 400,000 walkers have been counted so far.
V| A third crossing, in the form of a tunnel, is expected to be decided on in 2028.
? Who opened the first bridge? | 2A=King Christian X
? Which of the bridges carries trains? | 4A=the first
? How many people have walked across the top? | 8A=400,000 walkers
? Who was the engineer of the second bridge? | -
? How much did the first bridge cost? | -
? How high is the second bridge? | -
? Who will build the tunnel? | -
? Has the tunnel been decided on? | 9P
? how many porpoises live in the little belt | -
? Since when can one walk along the top of the second bridge? | -

= Actor Bellingham-Okafor quits soap after row
N| {Channel Nine} confirmed on Friday that Tyrone Bellingham-Okafor will leave the hospital soap Ward Eleven, in which he has played Dr Sam Prentice since 2017.
M| {The Sunday Globe} wrote that he walked out of a rehearsal after being asked to shave.
N| {His agent, Mimi Rothstein}, said that he had left because his contract had ended and that he had been shaved at the time.
A| {People on the set} spoke of a bad mood since the dismissal of the writer Paula Fenn.
N| {Channel Nine} said Ms Fenn had not been dismissed but had "moved to other projects".
N| {Fenn} said that there were no other projects.
V| Dr Prentice is to fall from a roof in March.
V| The programme drew 7.2 million viewers at its height and now has 3.1 million.
? Why did Bellingham-Okafor leave Ward Eleven? | 2A=after being asked to shave ; 3A+=because his contract had ended
? Was Paula Fenn dismissed? | 4A 5D+
? How many people watch the soap now? | 8A=3.1 million
? Who asked the actor to shave? | -
? Why was Paula Fenn dismissed? | -
? Who will replace Bellingham-Okafor? | -
? What will the actor do next? | -
? How much did Bellingham-Okafor earn? | -
? who pushes dr prentice off the roof | -
? How will Dr Prentice be written out? | 7A=fall from a roof

= A century of the Kariba post boat
V| For a hundred years the people on the islands of Lake Mweru have had their letters by boat on a Friday, and since 1979 from the same man.
V| Chanda Mulenga, 68, sails from Nchelange at five and calls at eleven islands, of which two have nobody who can read.
V| There he reads aloud, and charges nothing, except for love letters.
V| The service was begun in 1925 by a missionary's widow, Mrs Agnes Turnbull, who wanted to hear from her sister in Dundee.
V| Mulenga's predecessor was taken by a crocodile while tying up at Kilwa.
N| {Zambia's postal corporation} says the boat costs four times what it brings in.
N| {Its manager in Mansa, Natasha Kapembwa}, says it will run "as long as Ba Chanda does".
V| His present boat, a gift from the Norwegian post, has an engine, which he uses against the wind.
? Who started the post boat? | 4A=Mrs Agnes Turnbull
? What happened to Mulenga's predecessor? | 5A=was taken by a crocodile
? Who gave Mulenga his boat? | 8A=the Norwegian post
? What was the name of Mulenga's predecessor? | -
? What does Mulenga charge for reading a love letter? | -
? How many letters does he deliver a year? | -
? Who will take over from Mulenga? | -
? How many islands are there in Lake Mweru? | -
? when did mrs turnbull die | -
? What does a stamp cost? | -

= Riksbank surprises with quarter-point cut
N| {Sweden's Riksbank} lowered its policy rate from 2.25 to 2 per cent on Wednesday, against the expectations of all but three of twenty-two economists polled.
N| {Governor Helena Wikander} said that household spending had been weaker than forecast.
N| {One of the board's five members, Per-Anders Lundh}, entered a reservation.
V| The krona fell by 0.8 per cent against the euro.
N| {Chief economist Nadia Ferm of Handelskreditbanken} called the timing curious, "six weeks after being told not to expect anything before the summer".
N| {Wikander} denied that there had been a promise.
V| Inflation in January came to 1.1 per cent, and unemployment to 8.9.
V| The next decision is due on 8 May.
V| Norway's central bank left its rate alone last week.
? Why did the Riksbank lower its rate? | 2A+=household spending had been weaker than forecast
? Who on the board was against the cut? | 3A=Per-Anders Lundh
? What is the rate now? | 1A+=2 per cent
? How high is Norway's rate? | -
? Will the Riksbank cut again on 8 May? | -
? How high was inflation in February? | -
? Why did Lundh enter a reservation? | -
? By how much did the krona fall against the dollar? | -
? who were the three economists who got it right | -
? How high is unemployment in Norway? | -

= Roof of a Bolton mosque saved by a pigeon fancier
V| A man who had come to look for a lost pigeon prevented the collapse of a prayer hall in Bolton on Monday by noticing that a beam was bending.
V| Some 220 worshippers left the Zakariyya Hall in two minutes; the ceiling came down eleven minutes later.
N| {Imam Yusuf Patel} said that he had never before interrupted himself.
N| {Ron Entwistle, 71, the pigeon's owner}, said that he had only shouted.
N| {The fire service} found that rain had gathered behind a blocked gutter.
N| {Station manager Chloe Hindle} put the weight of the water at nine tonnes.
V| The building, a former cotton exchange of 1874, is listed.
N| {The mosque committee} estimates the damage at half a million pounds and is not sure that it is insured for that.
V| The pigeon, Dolly, was sitting on the roof of the bus station.
? Why did the ceiling collapse? | 5A=rain had gathered behind a blocked gutter
? Who gave the warning? | 1A=A man who had come to look for a lost pigeon ; 4A+=Ron Entwistle, 71, the pigeon's owner
? Where was the pigeon? | 9A=on the roof of the bus station
? How many people were injured? | -
? Does the insurance cover the damage? | 8W+
? Who blocked the gutter? | -
? When did the mosque move into the building? | -
? How much did the cotton exchange cost? | -
? how old is the imam | -
? When was the gutter last cleaned? | -

= The dictionary of Tsakonia
V| Tsakonian, spoken in nine villages of the eastern Peloponnese, is the only language of Greece that comes down from Doric and not from the Greek of Athens.
V| It has perhaps 300 fluent speakers, nearly all of them over seventy.
V| A dictionary in three volumes was brought out in 1986 by a schoolmaster, Thanasis Kostakos, who had walked the villages for forty years with a donkey.
V| The donkey is mentioned in the preface.
V| Since 2017 a digital version has been kept by his granddaughter, Panagiota.
N| {She=Panagiota Kostakou} says that the word most often looked up is an unprintable one.
V| A northern dialect died out with its last speaker, Kyra Lenio of Kastanitsa, in 1972.
V| Street signs in two languages have stood in Leonidio since 2010.
N| {The ministry of education} has said that it is "open" to lessons in schools.
? Who compiled the dictionary? | 3A=Thanasis Kostakos
? How many people still speak Tsakonian fluently? | 2A=perhaps 300 fluent speakers
? Who looks after the digital dictionary? | 5A=his granddaughter, Panagiota
? What was the donkey's name? | -
? Who is the oldest speaker of Tsakonian? | -
? When did Thanasis Kostakos die? | -
? How many people spoke the northern dialect in 1900? | -
? Is Tsakonian taught in schools? | 9P+
? how many words are in the dictionary | -
? Since when have there been bilingual signs in Kastanitsa? | -

= Fiji's prime minister loses by-election in own seat
V| Fiji's governing Unity Alliance lost the seat of Nadroga to the National Farmers on Saturday by 61 votes, though its leader, Prime Minister Sitiveni Rokobaro, had been born there.
V| The winner, the cane farmer Anjali Prasad, gained 49.2 per cent; the government's candidate, Jone Vakaloloma, 48.6.
N| {Rokobaro} said it was "one seat on one wet day".
N| {The supervisor of elections} turned down a request for a recount on Sunday.
V| The seat had fallen vacant with the death of the speaker, Ratu Epeli Nawaqa.
V| The government's majority in the house of 55 shrinks to one.
A| {Backbenchers} are said to be talking to the former prime minister, Meli Tuisawau.
N| {Tuisawau's office} said that he was fishing.
? Who won the by-election in Nadroga? | 1A=the National Farmers ; 2A=Anjali Prasad
? Why was a by-election needed? | 5A=with the death of the speaker
? Will the votes be counted again? | 4D
? Did Rokobaro lose his seat in parliament? | -
? What did Ratu Epeli Nawaqa die of? | -
? How many votes did Tuisawau get? | -
? By how many votes did Nawaqa win the seat? | -
? Is Tuisawau plotting against Rokobaro? | 7A
? who is the new speaker | -
? Has Rokobaro resigned? | -

= Fast fashion chain Looq burns, then apologises
N| {The Spanish clothing chain Looq} apologised on Tuesday for having burnt 41 tonnes of unsold clothes in a cement kiln near Toledo.
M| {The website Hilo Negro} had published a film of bales being unloaded there on Saturday.
N| {Looq's sustainability officer, Noelia Barros}, said the clothes had been damaged by mould.
N| {Hilo Negro's editor, Curro Medel}, said that his reporter had tried on four of the coats.
N| {Barros} said on Wednesday that the information she had been given had not been complete.
N| {The regional government} has opened proceedings under the waste law, which provides for fines of up to 3.5 million euros.
V| Looq opened 61 shops last year and promised to be "zero waste" by 2026.
V| The kiln's operator, Cementos Tajo, was paid 90 euros a tonne.
? How much clothing was burnt? | 1A+=41 tonnes
? Were the clothes mouldy? | 3A+ 4D 5D+
? What did the kiln's operator get? | 8A=90 euros a tonne
? How much was Looq fined? | 6P
? Has Barros resigned? | -
? Who told Barros that the clothes were mouldy? | -
? How many tonnes did Looq burn last year? | -
? Who filmed the bales? | -
? how much is looq worth | -
? Why did Looq burn the clothes? | 3A+=damaged by mould

= The nine days' republic of Tarn Moss
V| From 3 to 12 May 1926, during the general strike, the Cumberland slate village of Tarn Moss was an independent republic, with stamps.
V| The president was Wilf Braithwaite, the co-operative's van driver, who had the only motor.
V| He introduced free bread, an eight-hour day and summer time by two hours.
V| Two constables sent from Keswick were given tea and went home on the fourth day.
V| On the ninth the republic ended by vote, as the strike had; eleven voted to go on.
V| Braithwaite was fined 40 shillings for the stamps and stood for parliament in 1929, when he lost his deposit.
V| A sheet of the stamps was sold in Carlisle in 2018 for 6,200 pounds, to a buyer from Kentucky.
N| {His grandson, Alan}, says that the van is in the family still and that the republic's debt, for flour, was paid in 1931.
? Who was president of Tarn Moss? | 2A=Wilf Braithwaite
? How did the republic end? | 5A=by vote
? What did the stamps bring in 2018? | 7A=6,200 pounds
? Who designed the stamps? | -
? How many voted to end the republic? | -
? How many votes did Braithwaite get in 1929? | -
? When did Wilf Braithwaite die? | -
? What were the constables fined? | -
? who was the buyer from kentucky | -
? How much was the debt for flour? | -

= Three held after Athens embassy paint attack
N| {Greek police} said three men in their twenties were arrested on Sunday after red paint was thrown at the Hungarian embassy in Athens.
N| {A police statement} said they had been stopped in Exarchia with stained gloves.
A| {A group calling itself Rosa} claimed the attack on the internet and linked it to a law on asylum.
N| {Hungary's ambassador, Zsófia Pintér}, said that it would take a day to clean the wall and longer to understand the spelling.
N| {The men's lawyer, Kostas Anagnos}, said that they were decorators.
V| They are to be brought before a prosecutor on Monday.
V| In April eggs were thrown at the Polish embassy, for which nobody was arrested.
N| {Greece's foreign ministry} condemned the attack.
? How many people were arrested over the attack on the Hungarian embassy? | 1A=three men
? Who says it was behind the attack? | 3A=A group calling itself Rosa
? What gave the suspects away? | 2A=stained gloves
? Who threw the eggs at the Polish embassy? | -
? Why were eggs thrown at the Polish embassy? | -
? Was anyone arrested over the eggs? | 7D
? Did the arrested men belong to Rosa? | -
? What are the names of the arrested men? | -
? how much will it cost to clean the wall | -
? Was anyone in the embassy hurt? | -

= Encyclopaedia: the Vellach Uprising
V| The Vellach Uprising (March to July 1764) was a revolt of iron miners in Carinthia against the introduction of a night shift.
V| It began on 11 March with the refusal of forty men to leave their houses and spread within a week to six valleys.
V| Its leader was Gregor Wutte, a bell-ringer; his deputy, Matthias Olip, had served as a corporal under Laudon.
V| The insurgents burnt the offices of the mining company at Eisenkappel but spared the pay books.
V| On 2 July a battalion under Colonel Franz von Thürheim dispersed some 900 men at the Seeberg saddle; nineteen miners and two soldiers fell.
V| Olip was hanged at Klagenfurt; Wutte escaped to Venetian territory, where he is last mentioned in 1771.
V| Empress Maria Theresa abolished the night shift by decree in September, without naming the revolt.
V| A play about Wutte by the local priest, Janez Sticker, was banned in 1891 and has been performed every summer since 1974.
? Who led the Vellach Uprising? | 3A=Gregor Wutte
? What were the miners revolting against? | 1A=the introduction of a night shift
? What happened to Olip? | 6A=hanged at Klagenfurt
? When did Wutte die? | -
? Who burnt the pay books? | 4D
? How many soldiers took part in the battle on the Seeberg? | -
? When was Olip born? | -
? Who banned the play in 1891? | -
? how many miners were hanged | -
? Why did Maria Theresa abolish the night shift? | -

= Lottery win splits bell-ringers of Upper Slaughterford
V| A syndicate of eight bell-ringers in Upper Slaughterford, Wiltshire, has won 2.4 million pounds on the lottery, and a ninth, who left it in August, would like a share.
N| {Tower captain Marjorie Pocock} said that Clive Bunce had stopped paying his two pounds after a dispute over a rope.
N| {Bunce, 63, a chimney sweep}, said that he had chosen the numbers, which are those of a peal.
N| {Pocock} said that a peal belonged to no one.
N| {The lottery's operator} does not take part in such quarrels, a spokeswoman said; the prize has been paid to the holder of the ticket.
V| That is the vicar, the Rev. Tessa Lyle, who rings the treble.
N| {She=the Rev. Tessa Lyle} has not yet decided what God would do with 300,000 pounds.
V| The bells have not been rung since Sunday.
? How much did the syndicate win? | 1A=2.4 million pounds
? Who holds the winning ticket? | 6A=the Rev. Tessa Lyle
? Why did Bunce stop paying? | 2A=after a dispute over a rope
? What was the dispute over the rope about? | -
? Who chose the numbers? | 3A+=he
? What will the vicar do with her share? | 7W+
? How much is Bunce asking for? | -
? When did the syndicate win before? | -
? has bunce gone to court | -
? Which bell does Marjorie Pocock ring? | -

= Kenya Airways pilots go back to work
N| {The Kenyan pilots' association} called off its strike on Wednesday evening after a court in Nairobi ordered its 400 members back by six the next morning.
N| {Its general secretary, Captain Wycliffe Were}, said they would obey the court but had not changed their minds.
V| In four days the airline cancelled 212 flights and put up 11,000 passengers.
N| {Chief executive Naomi Kerich} estimated the loss at 1.2 billion shillings.
V| At issue is a provident fund into which the company stopped paying in 2020.
N| {Kerich} said payments could be resumed "when there is something to pay with".
N| {Labour minister Florence Oduor} has appointed a mediator, the former judge Aaron Ringera-Mutua.
V| A strike in 2019 over the hiring of foreign pilots lasted a single day.
? Why did the pilots end their strike? | 1A=a court in Nairobi ordered its 400 members back
? What is the dispute about? | 5A=a provident fund
? Who is to mediate? | 7A=the former judge Aaron Ringera-Mutua
? How many flights were cancelled in 2019? | -
? Has the airline resumed payments to the fund? | 6P+
? How many passengers missed their flights in 2019? | -
? What does a pilot earn? | -
? How much did the strike of 2019 cost the airline? | -
? how much does the airline owe the fund | -
? Which judge ordered the pilots back? | -

= How to read a Dutch gable stone
V| Before Napoleon's clerks gave Amsterdam its house numbers in 1795, people found their way by stones let into the gables.
V| Some 850 are left in the city: a salamander, three herrings, the Great Wall, a man being kissed by a goose.
V| They told a customer's trade or his name or, often enough, a pun on either.
V| In the seventies builders threw them into skips, and a plumber called Hans Brandenburg-Smit began to carry them home by bicycle.
V| He saved 142, and the society he founded in 1991 has since put back nearly all of them.
N| {Its present chairwoman, Wil Boersma}, says she paints new ones, on commission.
V| The commonest is the lamb, with twenty-six; why, no one has found out.
V| The oldest, of 1565, shows a lantern and hangs in the Oudezijds.
? Who founded the society? | 4A=Hans Brandenburg-Smit ; 5A=He
? How many gable stones are left in Amsterdam? | 2A=850
? What was used to identify houses before there were numbers? | 1A=stones let into the gables
? How old is the stone with the salamander? | -
? How many stones has Wil Boersma painted? | -
? Why is the lamb so common? | 7W
? When did Hans Brandenburg-Smit die? | -
? How many stones were lost in the seventies? | -
? who made the oldest stone | -
? When did Rotterdam get house numbers? | -

= Hospital in Kraków admits mix-up of babies, forty years late
N| {The Stefan Batory hospital in Kraków} acknowledged on Monday that two girls born there on 2 March 1985 had been given to the wrong mothers.
V| The women, now 40, found out through a genealogy website.
N| {Director Prof. Ewa Zielińska} apologised to both families and offered psychological help.
N| {Lawyer Rafał Mucha}, who acts for one of them, is asking for three million zlotys.
N| {Zielińska} said compensation was a question for the insurers.
V| The midwife on duty died in 2003.
N| {Joanna K., one of the two}, told the broadcaster TVN 5 that she now had two mothers and no birthday present from either.
N| {The other} wishes to remain unnamed.
V| A similar case in Warsaw in 1984 was settled in 2009 with 1.9 million zlotys.
? How did the two women learn of the mix-up? | 2A=through a genealogy website
? What compensation is being asked for? | 4A+=three million zlotys
? Has the hospital apologised? | 3A+
? How much will the hospital pay? | 5W+
? What is the name of the midwife? | -
? What is the second woman's name? | 8W+
? How did the families in Warsaw learn of their mix-up? | -
? How did the mix-up in Kraków come about? | -
? how many babies were born there that day | -
? Who settled the case in Warsaw? | -

= Windsurfer Ferro crosses Adriatic, twice
V| Nives Ferro, a dentist from Pula, windsurfed across the Adriatic to Ravenna and back on Thursday in 13 hours and 20 minutes, halving the record for the return trip.
V| She set out at four in the morning with a bora of thirty knots and came home with what was left of it.
V| In Ravenna she drank a coffee and did not take off her harness.
N| {Ferro, 44}, said that she had thought about teeth.
V| The earlier record was held by the Italian Dario Benetti, who went the other way round in 2011.
N| {Benetti} sent her a telegram, "which I thought had been abolished", she said.
V| Her sister Tea followed in a rubber dinghy as far as the border, where the engine failed.
V| Tea was towed in by a fishing boat from Rovinj.
? How long did Ferro need for the return trip? | 1A=13 hours and 20 minutes
? Who held the record before? | 5A=the Italian Dario Benetti
? What is Ferro's job? | 1A=a dentist
? How long did Benetti stop in Pula? | -
? How strong was the wind in 2011? | -
? Who holds the record for a single crossing? | -
? Why did the dinghy's engine fail? | -
? What does Tea Ferro do for a living? | -
? how fast did ferro go | -
? Who towed Nives Ferro in? | -

= Marshal's plane found in lake in Karelia
N| {The Finnish Defence Forces} said on Friday that a wreck found at a depth of 51 metres in Lake Pielinen is the transport aircraft lost on 12 February 1942 with nine people on board.
N| {Diver Commander Juho Tarvainen} said that the propellers were feathered, which suggested a landing rather than a fall.
V| Among the dead was General Arvo Lindeqvist-Salo, who was carrying papers for Marshal Mannerheim.
N| {Tarvainen} said that a leather case had been seen but not opened.
V| The army had looked for the plane 40 kilometres farther north, until 1944 and again in 1967.
V| It was found by a fisherman, Eero Karttunen, whose net came up with a wheel.
N| {The general's granddaughter, Kristiina}, is 81 and would like a burial.
N| {The defence ministry} has not made up its mind whether to raise the wreck.
? Who discovered the wreck? | 6A=a fisherman, Eero Karttunen
? What are the signs that the pilot tried to land? | 2A=the propellers were feathered
? Will the wreck be brought up? | 8W+
? What was in the papers for Mannerheim? | -
? Why did the plane come down? | -
? What was the pilot's name? | -
? Did the leather case hold the papers? | 4W
? Who found the wreck in 1967? | -
? how deep is lake pielinen | -
? Where did the plane take off? | -

= How the Shetland lace shawl passes through a ring
V| A true Shetland wedding shawl, two metres square, weighs 57 grams and can be drawn through a ring, and it takes a knitter nine months.
V| The yarn is spun by hand from the neck wool of a sheep that sheds it in June.
V| Queen Victoria's order of twelve in 1837, through the draper Arthur Anderson-Laing, made them the fashion from St Petersburg to Boston.
V| There are about twenty women on Unst who can still do it, and one man.
N| {He, Davy Isbister, 31}, says that his first stole came off the needles two metres square and weighed as much as a cat.
V| Machine-made copies from Nottingham began to arrive in the 1860s, and those from Turkey in the 1990s.
V| A shawl of 1902 by Mary Sutherland, bought by a museum in Toronto in 2014, cost 9,000 pounds.
N| {The heritage centre at Haroldswick} offers a course of four days.
? How long does it take to knit a shawl? | 1A=nine months
? How many women on Unst can still make one? | 4A=about twenty women
? Who ordered twelve shawls in 1837? | 3A=Queen Victoria
? How much did Queen Victoria pay for her shawls? | -
? When did Mary Sutherland die? | -
? How heavy is a machine-made shawl? | -
? How much does the course at Haroldswick cost? | -
? Who taught Davy Isbister to knit? | -
? how many women on shetland make lace | -
? How much does Davy Isbister ask for a shawl? | -

= Second minister quits in Lima over train deal
V| Peru's transport minister, Gonzalo Zevallos, stepped down on Tuesday, two days after the deputy finance minister, over the purchase of 200 second-hand railway carriages.
N| {Zevallos} wrote that he wished to spare the president "a debate about my brother-in-law".
V| The brother-in-law, Rodrigo Pardo, is a partner in the firm that arranged the shipment from California.
N| {Pardo} told the programme Punto Cero that he had earned nothing from it.
N| {The comptroller, Nelly Shack-Rivera}, found that three in four carriages do not fit the gauge of the tunnels.
N| {President Ernesto Maguiña} named the engineer Dina Choque to the post.
N| {Choque} said that she would first of all take a tape measure to Callao.
V| The carriages, bought for 6 million dollars, were shipped for 18.
? Who is the new transport minister of Peru? | 6A=the engineer Dina Choque
? Why did Zevallos resign? | 1A=over the purchase of 200 second-hand railway carriages ; 2A+="a debate about my brother-in-law"
? How much did the carriages cost to buy? | 8A=6 million dollars
? Did Pardo make money from the deal? | 4D+
? Who is the new deputy finance minister? | -
? What is the deputy finance minister's name? | -
? How many carriages has Choque measured? | -
? Who sold the carriages? | -
? what will happen to the carriages | -
? When did Zevallos become minister? | -

= Sumo: Mongolian wins in November, Georgian waits
V| Sekiwake Tenrai, a Mongolian of 24, won the Kyushu tournament in Fukuoka on Sunday with thirteen wins and two defeats, his first title in the top division.
V| On the last day he threw ozeki Kaukasho, born in Rustavi as Levan Gorgadze, over his back.
V| Kaukasho would have forced a play-off with a win.
N| {Tenrai's stablemaster, the former yokozuna Asahigawa}, spoke of a step "towards the door, not through it".
N| {The sumo association} said promotion to ozeki would be considered after the January tournament.
V| Yokozuna Daiho withdrew on day four with a torn calf.
V| It is the first year since 1998 in which six tournaments were won by six men.
V| Tenrai came to Japan at fifteen on a school exchange with Tottori, and weighed 68 kilos.
? Who won the Kyushu tournament? | 1A=Sekiwake Tenrai
? Why did Daiho withdraw? | 6A=with a torn calf
? What is Kaukasho's real name? | 2A=Levan Gorgadze
? What is Tenrai's real name? | -
? Has Tenrai been promoted to ozeki? | 5P
? Who won the tournament in September? | -
? How much does Tenrai weigh now? | -
? How many bouts did Kaukasho win? | -
? at what age did kaukasho come to japan | -
? Was there a play-off? | 3D

= The saffron-coloured trams of Orsova
V| Orsova on the Romanian Danube had a tramway for twelve years, of which it spent the last two under water.
V| The line, 4.6 kilometres long with five cars painted yellow, was opened on 1 May 1959 by the minister of transport, who knew, it is said, what was coming.
V| Plans for the dam at the Iron Gate were approved the same autumn, and the old town was cleared by 1969.
V| The rails were left, as steel was cheap; divers have walked along them.
V| Three cars went to Brăila, where one ran until 1991.
N| {Valeriu Popa, who drove the last tram on 30 June 1969}, remembers that nobody wanted to buy a return ticket.
V| The island of Ada Kaleh, with its mosque and its Turks, was lost in the same lake.
V| A model of the town, at one to two hundred, can be seen in the new town hall.
? When did the last tram run? | 6A=30 June 1969
? How long was the tramway? | 2A=4.6 kilometres
? Why was old Orsova cleared? | 3A=the dam at the Iron Gate
? How many people lived on Ada Kaleh? | -
? Who drove the first tram? | -
? What became of the other two cars? | -
? How much did the tramway cost? | -
? When was the tramway in Brăila opened? | -
? who made the model | -
? Did trams run on Ada Kaleh? | -

= Seven arrested over fake Ozempic in Salzburg
N| {Austria's federal criminal police} said on Thursday that seven people had been arrested over the sale of insulin pens relabelled as a slimming drug.
V| Eleven women and a man were treated in hospitals in Salzburg in September after injecting themselves; one of them is still in intensive care.
N| {Investigator Gernot Pichler} said the pens had been bought in Turkey for nine euros and sold for 290.
N| {=Gernot Pichler} "The label had been glued on by hand, and not straight."
N| {The lawyer for the beautician Melitta Graf}, the only one of the seven to be named, said that her client had injected herself as well.
N| {The maker of the genuine drug} said its supply chain had not been breached.
A| {Doctors} believe that the number of cases is higher.
N| {Pichler} would not say where the pens had been relabelled.
? What was really in the pens? | 1A=insulin
? How much profit was made on a pen? | 3A=bought in Turkey for nine euros and sold for 290
? How many people were treated in hospital? | 2A=Eleven women and a man
? Where were the pens relabelled? | 8W
? Has anyone died after injecting the drug? | -
? Who are the other six people arrested? | -
? What is the name of the patient in intensive care? | -
? How many pens were sold? | -
? how much does the genuine drug cost | -
? Was the genuine drug tampered with at the factory? | 6D+

= Lorry drivers camp at Bulgarian border after system crash
N| {Bulgaria's customs agency} said its computers had been down since 2 a.m. on Wednesday and that lorries were being cleared by hand at Kapitan Andreevo.
V| By evening the queue on the Turkish side was 22 kilometres long.
N| {The agency's director, Petya Bankova}, ruled out an attack and spoke of "a faulty update".
N| {The hauliers' association} put the loss at 300 euros per lorry and day.
A| {Drivers} said that they were paying ten euros for a shower.
N| {Edirne's governor, Yunus Bilir}, had water and bread handed out.
N| {Bankova} could not say by when the system would be restored.
V| In 2023 a strike by veterinary inspectors held up the same crossing for five days.
? Why is there a queue at the border? | 1A+=its computers had been down ; 3A+="a faulty update"
? Was it a cyber-attack? | 3D+
? How long is the queue? | 2A=22 kilometres
? When will the computers work again? | 7W+
? How long was the queue in 2023? | -
? Why did the veterinary inspectors strike? | -
? How many lorries are waiting on the Bulgarian side? | -
? How much has the breakdown cost Bulgaria? | -
? who made the faulty update | -
? How much did the hauliers lose in 2023? | -

= The Fitzalan diamond's travels
V| The Fitzalan, a pale blue stone of 31 carats, came to Europe from the Kollur mine about 1680 in the heel of a boot.
V| The boot was that of the Huguenot Élie Tavernet, who sold it to the Duke of Norfolk's younger brother for a coach and six.
V| It was pawned in 1745, lost at faro in 1771, swallowed in 1803 and bequeathed in 1886.
V| From 1912 it belonged to the American heiress Evalyn Stokes-Hale, who let her Great Dane wear it.
V| The dog outlived her by a year.
V| Her executors sold the stone in 1949 to Harold Winsten of New York, and he sent it, in 1958, by ordinary post to a museum in Washington.
N| {The museum's curator of minerals, Dr Gabriela Fuentes}, has established that it is the larger part of a stone of 58 carats.
V| Where the rest is, is not known.
? How did the diamond get to Europe? | 1A=in the heel of a boot
? Who gave the diamond to the museum? | 6A=Harold Winsten of New York
? What did the Duke's brother pay for it? | 2A=a coach and six
? Who swallowed the diamond? | -
? How much did Winsten pay in 1949? | -
? When did Evalyn Stokes-Hale die? | -
? To whom was it bequeathed in 1886? | -
? Where is the other part of the stone? | 8W
? who cut the stone | -
? What was the name of the Great Dane? | -

= Slovak carmaker's robot union
V| A works council at the Slovak car factory Tatravia in Žilina has won the right to be heard before a robot is switched on.
N| {Its chairman, Miroslav Kubiš}, said the agreement, signed on Wednesday, was the first of its kind in central Europe.
V| It provides that for every robot installed one worker must be trained to look after it.
N| {Plant manager Yoon Sang-hee} said that there were 640 robots and 3,200 people and that she needed both "to come to work on Monday".
N| {The employers' federation} warned against imitation.
V| Last year 94 workers at the paint shop were replaced by eleven machines; all but six have found other work in the plant.
N| {Kubiš} denied having asked for a tax on robots.
M| {The daily Považské slovo} had reported that he had.
V| Wages go up by 4 per cent from January.
? What right has the works council won? | 1A=to be heard before a robot is switched on
? Did Kubiš demand a robot tax? | 7D+ 8A
? How many robots does the plant have? | 4A+=640
? How many robots will be installed next year? | -
? What happened to the six workers from the paint shop? | -
? How many workers have been trained to look after robots? | -
? By how much did wages rise last year? | -
? Is the agreement the first of its kind in the world? | -
? which six workers lost their jobs | -
? How many workers does Tatravia want to cut? | -

= Blind chess champion elected mayor of Ávila de los Llanos
V| Raimundo Pardiñas, three times Spanish blind chess champion, was elected mayor of Ávila de los Llanos on Saturday by one vote, his own.
V| The council of eleven had been split since the death of Mayor Concha Robledo in September.
N| {Pardiñas} said that he had considered abstaining and found he would not have respected himself.
N| {The defeated candidate, Julio Ares}, a pharmacist, said that the next four years would be a slow game.
V| Pardiñas lost his sight at eleven in an accident with lime, in which his father was killed.
N| {He=Raimundo Pardiñas} wants to reopen the cinema.
V| The town has debts of 7 million euros, most of them from a bullring finished in 2008.
A| {Councillors of both camps} expect him to seek a loan.
? Who is the new mayor of Ávila de los Llanos? | 1A=Raimundo Pardiñas
? How did Pardiñas go blind? | 5A=an accident with lime
? Where do most of the town's debts come from? | 7A=a bullring finished in 2008
? What did Mayor Robledo die of? | -
? How many votes did Ares get? | -
? When was the cinema closed? | -
? Has the cinema been reopened? | 6P+
? When did Pardiñas win his last chess title? | -
? who built the bullring | -
? How old was Pardiñas when his mother died? | -

= Bhutan counts its tigers: 131
N| {Bhutan's forest department} counted 131 tigers in its latest survey, 27 per cent more than in 2015.
N| {Dr Tshering Lhamo, who directed the count}, said that 1,201 cameras had been out for a year, and that bears had eaten nineteen of them.
V| One tiger was photographed at 4,400 metres.
N| {=Dr Tshering Lhamo} "He looked as if he had taken a wrong turning and did not wish to discuss it."
V| In the same time tigers killed 610 cattle, for which herders were paid an average of 90 dollars.
N| {Herder Phub Gyeltshen of Trongsa} lost four and was paid for three.
V| India, at the last count, had 3,682 tigers, Nepal 355.
N| {The WWF} gave two million dollars towards the survey.
? How many tigers are there in Bhutan? | 1A=131
? At what height was a tiger photographed? | 3A=4,400 metres
? How many cameras were destroyed by bears? | 2A=nineteen
? How many cattle were killed by bears? | -
? How many people were killed by tigers? | -
? How many tigers did Nepal have in 2015? | -
? How much are herders in India paid for a cow? | -
? Why did Gyeltshen get nothing for the fourth? | -
? what did the survey cost | -
? Which country has the fewest tigers? | -

= Arms dealer's daughter wins libel suit
V| The London High Court on Monday awarded Leyla Khashoum, an art collector, 85,000 pounds against the Evening Courier, which had written that she hid money for her father.
N| {Mrs Justice Ormerod} said the paper had shown that the father had money and that the daughter had a house, "and had drawn a line between them in pencil".
N| {The Courier's editor, Hugo Lacey}, said he would appeal.
V| Her father, Adnan, was convicted in Paris in 2016 of selling rockets to Chad and died in custody a year later.
N| {Khashoum} said that the money would go to a hospital in N'Djamena.
N| {Her former husband, Giles Amory}, who gave evidence for the paper, left by a side door and did not speak to reporters.
V| The costs, at 1.9 million pounds, are borne by the Courier.
V| Her brother Karim lost a similar suit in Geneva in 2020.
? How much was Leyla Khashoum awarded? | 1A=85,000 pounds
? What was Adnan convicted of? | 4A=selling rockets to Chad
? Who has to bear the costs? | 7A=the Courier
? How much does Khashoum's house cost? | -
? How long was Adnan's sentence? | -
? Whom did Karim sue in Geneva? | -
? Did Leyla Khashoum sell rockets to Chad? | -
? What did Giles Amory tell the court? | -
? has the paper appealed | 3P+
? What did Adnan die of? | -

= The bridge-playing cardinals of Kerala
V| The Pala Bridge Club in the Indian state of Kerala has had four bishops, two cardinals and one champion of Asia among its members since 1936.
V| The champion, Sister Annamma Kurian, a Carmelite, won at Jakarta in 1989 with a retired tax collector, K. P. Varghese.
V| The club meets on Thursdays at five in the reading room of the Victory Press.
V| It owes its existence to a planter, Arthur Dunnett, who had been snubbed by the club of the English at Munnar.
N| {The secretary, Mathew Chacko}, says that only matchsticks are played for.
V| At the last count there were 61 members, whose average age is 70.
V| Varghese, who is 96, comes every week and has not been dealt four aces since 2011.
V| A chess club in the same building closed when its last two members fell out.
? Who founded the Pala Bridge Club? | 4A=a planter, Arthur Dunnett
? Who was Sister Annamma's partner in Jakarta? | 2A=K. P. Varghese
? What are the stakes? | 5A+=only matchsticks
? Why was Dunnett snubbed at Munnar? | -
? When did Sister Annamma die? | -
? How many members did the club have in 1936? | -
? What did the last two members of the chess club fall out over? | -
? Who came second at Jakarta? | -
? how old is sister annamma | -
? What are the names of the two cardinals? | -

= Ridgeback Air cancels Anchorage winter flights
N| {Ridgeback Air of Fairbanks} will not fly to eleven villages on the Yukon from 1 November, because it has lost two of its five pilots to a carrier in Seattle.
N| {Its founder, Dolores Charlie-Hanson}, said she had advertised for six months and received one application, from a man without a licence.
N| {The state transportation department} said it was talking to other companies.
V| The villages, with 2,900 people, have no road.
N| {Rampart's first chief, Emmett Demoski}, said that snow machines did not carry dialysis patients.
N| {The postal service}, which pays two thirds of the fares, has not said how mail will be delivered.
V| A crash near Tanana in 2021, in which a pilot died, had nothing to do with the shortage, the safety board found.
V| Charlie-Hanson, who is 70, has taken her own licence out of the drawer.
? Why is Ridgeback Air stopping the flights? | 1A+=it has lost two of its five pilots
? How will mail reach the villages? | 6W+
? How many people live in the villages? | 4A=2,900 people
? What caused the crash near Tanana? | -
? Which carrier in Seattle hired the pilots? | -
? How many pilots does the carrier in Seattle have? | -
? What are the two pilots' names? | -
? Has another company taken over the flights? | 3P
? how many passengers died near tanana | -
? How much does a flight to Rampart cost? | -

= The inventor of the zip fastener's lawsuit
V| The Swede Gideon Sundberg, who is credited with the zip, spent more days in court over it than at the bench.
V| His "separable fastener" of 1913 was, he conceded himself, the twelfth of its kind and the first that held.
V| The Chicago firm of Judd & Whitcomb, owners of an earlier patent, sued him in 1915 and settled two years later for a ninth of his royalties.
V| He had a mind to call it the "tooth ribbon"; a rubber manufacturer who put it into galoshes in 1923 hit on "zip".
V| His wife, Elvira Aronson, worked out the machine that stamped the teeth, and appears in no patent.
V| He died in 1954, leaving 600,000 dollars to an orphanage in Jönköping.
N| {Dr Signe Lundqvist of the technical museum in Stockholm} has found Aronson's drawings, dated and signed.
V| An exhibition opens in May.
? Who devised the machine for stamping the teeth? | 5A=Elvira Aronson
? Who came up with the name "zip"? | 4A=a rubber manufacturer
? How was the lawsuit with Judd & Whitcomb settled? | 3A=for a ninth of his royalties
? When did Elvira Aronson die? | -
? Who held the eleventh patent? | -
? How much did Judd & Whitcomb earn from the zip? | -
? When was Sundberg born? | -
? How much did Elvira Aronson leave to the orphanage? | -
? who owns the drawings now | -
? Was Sundberg's the first zip fastener? | 2D

= Serbia's roof tragedy: minister cleared
N| {A court in Novi Sad} on Tuesday dropped charges against the former construction minister, Miroslav Veselinović, over the collapse of a station canopy that killed sixteen people.
N| {The judges} found no proof that he had known of the state of the suspension rods.
N| {Prosecutor Tanja Ilić} said she would contest the decision.
V| Nine engineers and officials remain charged and will be tried in spring.
N| {Students in front of the courthouse} stood in silence for sixteen minutes.
N| {Veselinović's lawyer, Goran Petrović-Simić}, said that his client "does not feel like a winner".
V| The former minister had spent ten days in custody in November 2024.
A| {Opposition politicians} spoke of pressure on the court.
N| {The justice ministry} rejected this.
? Has the ex-minister been cleared? | 1A
? On what ground were the charges dropped? | 2A=no proof that he had known of the state of the suspension rods
? How long was Veselinović in custody? | 7A=ten days
? Was pressure put on the court? | 8A 9D+
? What caused the canopy to collapse? | -
? When was the canopy built? | -
? Have the nine engineers been convicted? | 4P
? How many people were injured in the collapse? | -
? who built the station canopy | -
? Who is construction minister now? | -

= The swifts of Segovia's post office
V| When Segovia's post office was to get a new roof in 2021, Marisol Gadea, a clerk there, counted 112 nests of swifts under the old one.
V| The work was put off until October, and builders set 130 clay boxes into the eaves.
V| In the first spring nine pairs moved in; this year there were 97.
V| The boxes were designed by her son Álvaro, a potter, after a tile from Toledo.
N| {Ornithologist Dr Javier Lucena} says that the birds fly to the Congo and back to the very hole.
N| {The post office} has paid for a camera; its pictures are shown above counter four.
V| Queues have become longer, which nobody is said to mind.
V| A similar attempt at Ávila's station, with boxes of wood, failed.
? Who designed the clay boxes? | 4A=her son Álvaro
? How many pairs of swifts nested there this year? | 3A=97
? Who counted the nests? | 1A=Marisol Gadea
? Why did the attempt at Ávila fail? | -
? Who made the wooden boxes at Ávila? | -
? How much did the new roof cost? | -
? How many pairs nested there last year? | -
? How long does the flight to the Congo take? | -
? how many swifts live in segovia | -
? What did the camera cost? | -

= Basketball: Riga's Apsītis sits out for a friend
V| Kristers Apsītis asked to be left on the bench on Friday so that his old school friend Rolands Birze could start for VEF Daugava in his last home game, and Daugava lost by one point.
V| Birze, 39, scored eleven points against Rytas Kaunas, among them three from half-way.
V| Apsītis, who leads the league with 22.4 points a game, came on for the last forty seconds and missed two free throws.
N| {Coach Juris Vanags} said that he would do it again, "but not on a Friday".
V| Birze has a degree in forestry and takes over his uncle's nursery at Sigulda.
V| Daugava go into the play-offs as fourth and will meet Ventspils.
N| {Ventspils's coach, Arturs Zeibots}, said he expected Apsītis to start.
? Why did Apsītis not start the game? | 1A=so that his old school friend Rolands Birze could start
? What will Birze do after basketball? | 5A=takes over his uncle's nursery at Sigulda
? Who will Daugava face in the play-offs? | 6A=Ventspils
? Who missed the two free throws? | 3A=Apsītis
? How many points did Apsītis score on Friday? | -
? Who finished third? | -
? How many points a game did Birze average? | -
? Who was the top scorer for Rytas Kaunas? | -
? what did birzes uncle do before | -
? Did Birze miss any free throws? | -

= Ministry in Harare loses files, finds typist
N| {Zimbabwe's lands ministry} admitted on Monday that 4,100 title files had gone missing between 2013 and 2019, and said that 3,960 of them were in the house of a former typist.
N| {Permanent secretary Obert Mafuta} told a committee of parliament that Mrs Eunice Chigumba had been told to take work home and had never been told to bring it back.
N| {Mrs Chigumba, 74}, said they were in order, by district, and that she had dusted them.
A| {Members of the committee} laughed, according to those present.
N| {Lawyer Douglas Mpofu-Reid}, who represents forty farmers, asked where the other 140 were.
N| {Mafuta} could not say.
V| Mrs Chigumba retired in 2019 without a pension, as her own file could not be found.
V| A fire at the deeds office in Bulawayo in 2005 destroyed 9,000 titles.
? Where were the missing files found? | 1A+=in the house of a former typist
? Where are the 140 files that are still missing? | 6W+
? Why did Mrs Chigumba have the files at home? | 2A+=had been told to take work home
? Why was she not paid a pension? | 7A=her own file could not be found
? Who told Mrs Chigumba to take the files home? | -
? What caused the fire in Bulawayo? | -
? How many files were lost between 2005 and 2013? | -
? Has Mrs Chigumba been charged? | -
? how many farmers lost their land because of the files | -
? How many of the titles destroyed in Bulawayo were restored? | -

= Quebec's maple syrup reserve down to last barrels
N| {Quebec's maple syrup producers} said on Thursday that their strategic reserve, which is meant to hold 60,000 tonnes, was down to 3,100.
N| {Association president Geneviève Laflamme} blamed two poor springs and the "unstoppable pancake".
V| The reserve, in three warehouses, evens out prices as central banks do with currencies.
V| In 2012 some 3,000 tonnes were stolen from it over several months and replaced by water.
V| The ringleader, Réjean Vallée-Roy, served eight years.
N| {Climate researcher Dr Anaïs Thibault of Laval University} says that the season starts sixteen days earlier than in 1980.
N| {Laflamme} said that seven million additional taps would be allowed.
V| Vermont, which has no quotas, produced more last year than ever before.
? How much syrup is left in the reserve? | 1A+=3,100
? Why has the reserve run low? | 2A+=two poor springs and the "unstoppable pancake"
? How was the theft of 2012 disguised? | 4A=replaced by water
? How much syrup did Vermont produce last year? | -
? How much syrup did Quebec produce last year? | -
? How long did Vallée-Roy's accomplices serve? | -
? How much was the stolen syrup worth? | -
? How many taps does Vermont have? | -
? how much earlier does the season start in vermont | -
? Who noticed the theft? | -

= Profile: the woman who says no to Amazon
V| For the post of chief competition officer in Pretoria, from which no one has yet retired in peace, parliament has chosen Thandeka Mabuza-Steyn, 43.
V| She made her name in 2019 by blocking the sale of a chain of chemists to a firm from Mauritius.
V| Her father, Jabu Mabuza, was a shop steward at the Sasolburg refinery; her mother taught piano.
V| She succeeds Riaan Olckers, who left in January over a remark about mangoes.
N| {Olckers} denies having made it.
V| On her desk lie the merger of two mobile phone companies and the complaint of 900 booksellers against an American mail-order firm.
N| {Mabuza-Steyn} told parliament that she had never bought anything at night.
A| {Business circles} regard her as unpredictable.
V| Her appointment runs for five years.
? Who is the new competition chief in Pretoria? | 1A=Thandeka Mabuza-Steyn
? How did she become known? | 2A=by blocking the sale of a chain of chemists
? How long is her term? | 9A=five years
? How long was Olckers in office? | -
? What did Olckers say about mangoes? | -
? Did Olckers make the remark about mangoes? | 4A 5D+
? Which two companies want to merge? | -
? How much did the firm from Mauritius offer for the chemists? | -
? what was her mother's name | -
? Has she blocked the merger of the mobile phone companies? | -

= Anti-tank mine found on Dungeness beach
N| {Kent Police} closed a mile of beach at Dungeness on Sunday after a fisherman reeled in a German anti-tank mine.
N| {Army bomb disposal officer Captain Rhodri Lewis} blew it up at 4.10 in the afternoon.
N| {He=Captain Rhodri Lewis} said that the explosive had been as fresh as in 1943.
V| The fisherman, who asked not to be named, had carried it for 300 yards under his arm.
N| {A coastguard spokeswoman} asked the public not to do that.
V| Nobody was hurt; a window in the old lighthouse was cracked.
V| It is the third mine to be found on that stretch since the January storms.
N| {Dr Elspeth Caine of the Royal Engineers Museum} says that some 1,900 were laid there by the Canadians, whose map was lost.
? What happened to the mine? | 2A=blew it up
? Who laid the mines at Dungeness? | 8A=the Canadians
? What damage did the explosion do? | 6A=a window in the old lighthouse was cracked
? What is the fisherman's name? | 4W
? Who found the second mine? | -
? How many mines are still lying on the beach? | -
? When was the last mine blown up? | -
? Who lost the map? | -
? how many people were hurt when the other mines were found | -
? How did a German mine come to Dungeness? | -

= Bank holiday crash on Irish railway museum line
V| Two open carriages of a narrow-gauge museum train left the rails near Finntown in Donegal on Monday, and eight of the sixty passengers were taken to Letterkenny with cuts and bruises.
N| {The railway's chairman, Anthony McGlinchey}, said that a set of points had moved under the train.
N| {The railway accident unit} sent an inspector from Dublin the same evening.
N| {Gardaí} said that they were not treating it as vandalism.
V| The line, three miles along Lough Finn, was relaid by volunteers between 1995 and 2001.
V| It will be shut for the remainder of the season.
A| {A passenger from Strabane} said that the driver had walked back along the train "taking names like a teacher".
V| The original railway here was closed in 1947, and not, whatever the guidebook says, after the Owencarrow disaster, in which four people died in 1925.
? How many people were injured on Monday? | 1A=eight
? What made the train come off the rails? | 2A+=a set of points had moved under the train
? Was it vandalism? | 4D
? How many people were injured at Owencarrow? | -
? When will the railway reopen? | 6A=shut for the remainder of the season
? Why was the original railway closed? | 8D
? What is the driver's name? | -
? Who relaid the line? | 5A=volunteers
? how many passengers were on the owencarrow train | -
? How fast was the train going? | -

= Who owns the Moon's first flag?
V| The flag that was set up on the Moon in July 1969 cost five dollars and fifty cents, and nobody has a receipt.
V| A firm in New Jersey, Annin-Valley, long claimed to have made it; NASA had three flags bought at shops in Houston during a lunch break and took the labels off.
V| The pole, with a hinged bar, was designed by the engineer Jack Kinsler-Wade and cost seventy-five.
V| The astronauts could not pull out the bar to its full length, which gave the cloth its ripple.
V| It fell over when they took off, as one of them saw from the window.
N| {Professor Ayesha Noorani}, who teaches space law in Leiden, says that it belongs to the United States, and the ground beneath it to no one.
V| Five more were planted by 1972, and four of these still cast a shadow.
V| A spare from the same purchase was auctioned in 2015 for 31,000 dollars.
? How much did the flag cost? | 1A=five dollars and fifty cents
? What happened to the flag at take-off? | 5A=fell over
? Why does the flag look as if it were waving? | 4A=could not pull out the bar to its full length
? Who made the first flag? | 2A=A firm in New Jersey, Annin-Valley
? How much did the second flag cost? | -
? Who bought the spare flag? | -
? Who bought the three flags in Houston? | -
? Who designed the poles of the other five? | -
? which astronaut saw the flag fall | -
? When did the other flag fall over? | -

= Tin roof, gold finish: Malawi's netball women
V| Malawi beat Jamaica 58-55 in Cape Town on Sunday to take bronze at the World Netball Cup, the country's best result.
V| Goal shooter Mwawi Phiri-Banda made 47 of 48 attempts.
V| The miss, she said, had been a bee.
N| {Coach Peace Chawinga}, who used to train under the tin roof of Blantyre's bus depot, said that the noise of rain had taught them not to need a whistle.
V| New Zealand won the gold, beating Australia by a goal in extra time.
V| Captain Loreen Ngulube, 36, ended her career with her 150th international.
N| {President Bright Msaka} has promised each player a plot of land.
N| {Ngulube} recalled that the team of 2016 had been promised one too.
? Where did Malawi finish at the World Netball Cup? | 1A=bronze
? Who won the World Netball Cup? | 5A=New Zealand
? How many shots did Phiri-Banda miss? | 2A=47 of 48 attempts ; 3A=The miss
? What is the name of the new captain? | -
? Who did Malawi lose to in the semi-final? | -
? Where did Jamaica finish last time? | -
? Have the players received their plots of land? | 7P
? Did the team of 2016 get their land? | -
? how many goals did new zealand score in the final | -
? How many times has Chawinga played for Malawi? | -

= Estonia cuts power cable to Russia, and an old man's tea
V| At 3.51 on Saturday morning Estonia, Latvia and Lithuania disconnected their electricity networks from Russia's and, a day later, joined the continent's.
N| {Estonia's grid operator} said frequency had wavered by less than at a cup final.
N| {Its head, Kalle Rannamäe}, said that the switch had cost the three countries 1.6 billion euros, three quarters of it from Brussels.
V| In Narva, on the border, the lights stayed on, except in the Kreenholm district, where a transformer from 1961 gave up.
N| {Pensioner Anatoli Sobolev} said that he had been without tea for four hours.
N| {The Kremlin's spokesman} said the three would pay more for their power.
N| {Rannamäe} said that prices would depend on the wind.
V| In December a cable to Finland was cut by a tanker's anchor; repairs are to be finished in July.
? When did the Baltic countries disconnect from the Russian network? | 1A=At 3.51 on Saturday morning
? Who paid for most of the switch? | 3A+=Brussels
? Why did the lights go out in Kreenholm? | 4A=a transformer from 1961 gave up
? Which tanker cut the cable to Finland? | -
? Has the cable to Finland been repaired? | 8P
? How many households in Narva were without power? | -
? How much did the switch cost Estonia alone? | -
? Did Russia cut off the electricity? | 1D
? how much did the repair of the cable to finland cost | -
? Will electricity become more expensive in the Baltics? | 6A 7W+

= Chimes of Ghazni: an Afghan clockmaker in Toronto
V| The clock in the tower of Toronto's old fire hall on Yonge Street has been right since Tuesday for the first time in nineteen years.
V| It was mended, free of charge, by Ghulam Sakhi Noori, 67, who used to look after the clocks of the royal palace in Kabul.
N| {Noori} said that the fault was a wasps' nest and "the fact that nobody had asked".
V| He fled in 1992 with three screwdrivers, drove a bread van for twenty-two years and lost a thumb in a door.
V| The clock, by the London firm of Gillett & Thwaites, dates from 1871.
N| {Councillor Beatriz Moura} wants to entrust him with the other eleven public clocks, of which four run.
N| {Noori's wife, Zarghuna}, said that at home not one of them told the same time.
V| The city had in 2010 received an estimate of 240,000 dollars.
? Who repaired the clock? | 2A=Ghulam Sakhi Noori
? What was wrong with the clock? | 3A+=a wasps' nest
? How long had the clock been wrong? | 1A=nineteen years
? How much was Noori paid for the repair? | 2A=free of charge
? Who made the clocks in the royal palace? | -
? Why did the other seven public clocks stop? | -
? Who submitted the estimate in 2010? | -
? Has Noori been given the job of looking after the other clocks? | 6P
? how many clocks were there in the royal palace | -
? When did Zarghuna leave Kabul? | -

= Chemical spill closes Mersey crossing
N| {Cheshire Police} shut the Silver Jubilee bridge at Runcorn in both directions on Thursday morning after a tanker leaked hydrochloric acid on the northern ramp.
N| {Incident commander Zoe Hartshorn} said some 900 litres had run out through a seal.
V| The driver and two police officers were treated for irritation of the eyes.
N| {The haulier, Pendle Chemicals}, said the tanker had been inspected on Monday.
N| {Hartshorn} expected the bridge to be closed until the evening, and possibly until Friday.
V| Traffic was sent over the newer Mersey Gateway, where tolls were lifted for the day.
N| {The toll company} said it would send the bill to whoever was at fault.
V| A school in Widnes kept its children indoors.
V| The same bridge was closed for three years from 2018 for repainting.
? How much acid leaked? | 2A=900 litres
? Through what did the acid escape? | 2A=a seal
? How long will the bridge be shut? | 5A=until the evening
? Was anyone hurt? | 3A
? Who was driving the tanker? | -
? How many children were treated? | -
? Who pays for the lost tolls? | 7P+
? How much acid was on board? | -
? who was at fault for the leak | -
? How much did the repainting cost? | -

= The Grand Duke's balloon corps
V| Luxembourg is the only country whose army once consisted chiefly of a balloon.
V| Bought in Paris in 1873 by Prime Minister Émile Servais-Thilges for the observation of the Prussian railway, it was filled with the gas of the town lighting, so that whenever it went up the streets went dark.
V| It rose eleven times, always on a rope, and always with Sergeant Nicolas Wampach, who weighed 49 kilos.
V| In June 1877 the rope parted, and Wampach came down in a beet field near Metz, which was then in Germany.
V| Berlin sent him back with a sandwich and a note.
V| The balloon was cut up for raincoats.
N| {The military historian Josiane Krier} found the note in 2022; it asks for the sandwich paper to be returned.
V| Wampach later kept an inn, the Ballon, at Echternach, which is there to this day.
? Who went up in the balloon? | 3A=Sergeant Nicolas Wampach
? What became of the balloon? | 6A=cut up for raincoats
? Why did the streets go dark when the balloon went up? | 2A=it was filled with the gas of the town lighting
? How much did the balloon cost? | -
? When did Wampach die? | -
? Who cut the rope in 1877? | -
? What did Wampach see of the Prussian railway? | -
? How many balloons did the Prussian army have? | -
? who runs the inn today | -
? What did the Luxembourg government reply to the note? | -

= Netflix rival Kinova raises price a third time
N| {The streaming service Kinova} will charge 13.99 euros a month in Germany from 1 June, two euros more than now.
V| It is the third increase in two years.
N| {Kinova's head for Europe, Solène Archambault}, said that the price reflected "investment in stories", among them a series about the Hanse that cost 60 million.
N| {Consumer advocate Uwe Kranz} advised customers to cancel before they were asked.
V| The version with advertisements stays at 5.99.
N| {The company} had 9.2 million subscribers in the country at the end of March, it reported, 300,000 fewer than in December.
N| {Archambault} did not wish to comment on the reasons.
V| Its competitor Stream Five will show the football league's Friday matches from August.
? How much will Kinova cost from June? | 1A+=13.99 euros a month
? How many subscribers does Kinova have in Germany? | 6A+=9.2 million subscribers
? Why did Kinova lose subscribers? | 7W+
? How much does the version with advertisements cost? | 5A=5.99
? How much does Stream Five charge? | -
? How much did Kinova charge two years ago? | -
? How many subscribers does Kinova have in Europe? | -
? What did Stream Five pay for the football? | -
? how many people watched the series about the hanse | -
? How many subscribers has Stream Five won since December? | -

= Explorer's sledge found, explorer not
V| A sledge that came out of the ice near Cape Morris Jesup in northern Greenland in July is one of two that belonged to the Danish expedition of Captain Harald Mørch-Olsen, lost in 1907.
N| {Archaeologist Dr Aviaja Petersen of Nuuk} identified it by a brass plate with the number two.
V| Bound to it were a theodolite, a tin of pemmican, opened, and eleven glass plates.
N| {She=Dr Aviaja Petersen} said four of the plates showed men, and one a dog looking at the camera.
V| Mørch-Olsen's last message, left in a cairn in May of that year, said that they had food for forty days.
V| The bodies of two of his companions, Høegh and the Greenlander Tobias, were found in 1908; his own never was.
N| {The National Museum in Copenhagen} will ask for the plates to be lent.
V| Snow has since covered the place again.
? How was the sledge identified? | 2A=by a brass plate with the number two
? How many glass plates were found? | 3A=eleven
? Where is Mørch-Olsen's body? | 6W
? Where was the other sledge found? | -
? How did Mørch-Olsen die? | -
? Who found the sledge in July? | -
? Who opened the tin? | -
? What was the dog's name? | -
? how many men took part in the expedition | -
? Have the plates been taken to Copenhagen? | 7P

= Qatar hosts second round of Sahel ransom talks
A| {Two officials with knowledge of the talks} said envoys of Mali's government and of an armed group met in Doha on Tuesday for the second time to discuss the release of nine Chinese road builders.
N| {Qatar's foreign ministry} confirmed only that it was "in contact with all sides".
A| {One of the officials} said the group's demand had come down from 20 to 12 million dollars.
N| {Mali's security minister, General Daouda Sangaré}, told state radio that Mali did not buy back guests.
N| {The builders' company, Sinoroad}, declined to comment.
V| The nine were seized near Kayes on 1 July; a tenth, a cook, escaped on the first night.
V| Two Emiratis held by the same group were let go in October.
M| {The Jeune Sahel website} reported that 50 million dollars had been paid for them.
N| {The government in Abu Dhabi} has never commented on that figure.
? Where did the envoys meet? | 1A=in Doha
? How much is the group demanding for the nine Chinese? | 3A=12 million dollars
? How much was paid for the two Emiratis? | 8A=50 million dollars ; 9W+
? Have the nine road builders been freed? | 1P
? Who led Mali's delegation? | -
? What is the name of the armed group? | -
? How did the cook escape? | -
? How much has Sinoroad offered? | -
? when will the third round take place | -
? How long were the two Emiratis held? | -

= Philippines: senator's bank records stay shut
V| The Philippine Senate voted by 13 to 10 on Monday not to open the bank records of Senator Ramon Villaluz, who is accused of taking kickbacks on flood walls.
N| {The Senate president, Imelda Catapang}, said that secrecy of accounts was not a privilege of senators but of everyone.
N| {Senator Grace Tuazon}, who had moved for disclosure, said that everyone was not building flood walls.
N| {Villaluz} abstained, "from delicacy".
N| {The ombudsman's office} said that its own inquiry into the senator would not be touched by the vote.
A| {A former district engineer} has testified that he delivered money in noodle boxes.
N| {Villaluz's lawyer, Atty. Noel Abaya}, called that testimony a recipe.
V| Typhoon Rosing in July broke three walls in Bulacan; nineteen people drowned.
? How did the Senate vote? | 1A=by 13 to 10
? How did Villaluz vote? | 4A+=abstained
? How was the money delivered? | 6A=in noodle boxes ; 7D+
? How many walls broke in the typhoon? | 8A=three walls
? How much money did Villaluz receive? | -
? What is the name of the former district engineer? | -
? Who built the walls in Bulacan? | -
? Has Villaluz been charged? | -
? how did imelda catapang vote | -
? What have the bank records shown? | 1D

= The station buffet at Brzesko, with liver
V| For the trains that stop at Brzesko in southern Poland for four minutes, Halina Bugaj fries liver for three.
V| The buffet was opened in 1886 by a Baruch Landau and run by his family until August 1942, when all of them were taken to Belzec.
V| Mrs Bugaj's mother, Stefania, a waitress there, kept the recipe under her apron, and was given the buffet by the railway in 1946.
V| A grandson of Landau's, Ari Landau-Peled of Haifa, turned up in 1994 and ordered the liver.
N| {Mrs Bugaj} says that he corrected the onions.
V| He has come every year since, the last time at ninety-one.
V| The railway wishes to put a vending machine in its place from the summer.
N| {A spokesman for the railway} said that the contract ran out in the ordinary way.
V| A petition has collected 16,000 signatures, twice as many as Brzesko has households.
? Who opened the station buffet? | 2A=a Baruch Landau
? How did the recipe survive? | 3A=kept the recipe under her apron
? What does the railway want instead of the buffet? | 7A=a vending machine
? When did Stefania die? | -
? When was the station built? | -
? How many signatures has Brzesko's mayor collected? | -
? How did Ari Landau-Peled's parents survive? | -
? Is there a vending machine at the station now? | 7P
? how much does the liver cost | -
? What rent does Mrs Bugaj pay? | -

= Teen swims Cook Strait, meets shark, carries on
V| Maia Tautahi-Brown, 15, of Nelson became on Saturday the youngest person to swim New Zealand's Cook Strait and back.
V| She took 19 hours and 6 minutes for 48 kilometres.
V| In the ninth hour a seven-gill shark swam below her for about a kilometre; her father, in the boat, kept it to himself.
N| {Tautahi-Brown} said that she had seen it and had kept it to herself.
N| {The strait's swimming association} confirmed the record, which had belonged to Toby Ellicott, aged 17 in 2009.
V| She raised 61,000 dollars for the hospice in which her grandmother died.
V| The fastest single crossing, 4 hours and 37 minutes, is that of the Australian Denise Kowalczyk.
N| {Her coach, Philip Rush-Allen}, has done it eight times and says that he never saw a shark, "but then I never looked".
? How long was she in the water? | 2A=19 hours and 6 minutes
? Who held the record before her? | 5A=Toby Ellicott
? What did she raise money for? | 6A=the hospice in which her grandmother died
? How long did Toby Ellicott take? | -
? Who is the youngest person to swim the strait one way? | -
? How old is Denise Kowalczyk? | -
? What did her grandmother die of? | -
? Was she bitten by the shark? | -
? what is her fathers name | -
? Who is the oldest person to have swum the strait? | -

= Court of Appeal: hotel may keep peacocks
N| {The Court of Appeal in Nicosia} on Friday lifted an order of 2023 under which the Hotel Aphrodite's Garden at Latchi had to get rid of its 27 peacocks.
N| {Judge Eleni Christodoulou} held that a bird which had been on the spot since 1974 could not be a nuisance to a man who had bought his villa in 2021.
N| {The neighbour, retired airline pilot Derek Housley}, said that he had flown Tridents and never heard the like.
N| {The hotel's owner, Stavros Hadjipavlou}, offered him breakfast.
V| The judge set hours, however: between ten at night and six the birds must be shut in.
N| {Hadjipavlou} said that he had told them so.
V| Costs were divided.
V| A case brought by Housley over the hotel's generator has still to be heard.
? May the hotel keep its peacocks? | 1A 2A
? Since when have there been peacocks at the hotel? | 2A=since 1974
? When must the birds be locked up? | 5A=between ten at night and six
? What did the villa cost? | -
? When will the case over the generator be heard? | -
? Who won the case over the generator? | 8D
? What did the case cost? | -
? Has Housley accepted the breakfast? | -
? how many peacocks were there in 1974 | -
? Who made the order of 2023? | -

= Explainer: how Nobel laureates find out
V| On the first Monday of October the secretary of the committee in Stockholm starts to dial at about half past ten, and it is seldom that anyone answers.
V| The chemist Odd Sletten was out with his goats in 1968 and learnt it from the postman four days later.
V| The novelist Halima Benyoub took the caller for her dentist and said that she could not come.
V| Since 1901 two have declined of their own free will, and four were made to.
V| The secretary of many years, Gunilla Ehrenstråle, kept a list of first words; "who?" leads with 31 entries, before "oh no" with nineteen.
N| {Her successor, Johan Wretman}, says that mobile telephones have made things worse, as people think it is somebody selling something.
V| In 2020 the doorbell camera of a Californian showed one laureate waking another.
V| The sum, eleven million kronor at present, is paid on the tenth of December.
? How did Odd Sletten find out about his prize? | 2A=from the postman
? For whom did Benyoub mistake the caller? | 3A=for her dentist
? How many laureates have turned the prize down? | 4A=two
? What did Odd Sletten get the prize for? | -
? Who are the two laureates who declined? | -
? When did Ehrenstråle retire? | -
? How much was the prize money in 1968? | -
? When did Benyoub win the prize? | -
? what was the name of the californian | -
? Who succeeded Johan Wretman? | -

= Flooded mine in Kuzbass: search called off
N| {Russia's emergencies ministry} ended the search on Monday for five miners missing since water broke into the Zarya pit near Prokopyevsk on 3 February.
N| {The regional governor, Ilya Seredkin}, said that the levels in question could not be pumped dry before summer.
V| Seventy-one men got out by way of a ventilation shaft, led by the foreman Rinat Gallyamov.
V| Gallyamov went back for a colleague and is one of the five.
N| {His brother Marat, also a miner}, said that he would go down himself if they gave him a lamp.
N| {The owners, Zarya-Ugol}, spoke of old workings not shown on any plan.
N| {Investigators} have opened a case against the chief surveyor, who is under house arrest.
V| In 2007 a gas explosion in the same coalfield killed 110.
? How many miners are missing? | 1A=five
? How did the other miners get out? | 3A=by way of a ventilation shaft
? Who is suspected of being responsible? | 7A=the chief surveyor
? Who is the colleague Gallyamov went back for? | -
? What is the chief surveyor's name? | -
? Has Marat Gallyamov gone down the mine? | 5P+
? How many men got out in 2007? | -
? What caused the explosion of 2007? | -
? how deep is the zarya pit | -
? When will the bodies be recovered? | -

= Farewell to the Vuelta's last farmer
V| When the cyclist Iker Mendizabal gets off his bicycle in Madrid on Sunday after eighteen seasons, he will drive home to milk.
V| The Basque won 31 races, among them four stages of the Vuelta, and was never first overall; third in 2014 was the best he did.
V| His brother Aitor, with whom he shares the farm at Azpeitia, looks after the sheep.
V| In 2018 he gave up the leader's jersey on the Covadonga climb to wait for a team-mate, Pau Ferrer, whose chain had broken; Ferrer won the Vuelta.
N| {Ferrer, now a television pundit}, says he has bought cheese from him ever since, at full price.
N| {Mendizabal} said that he would miss neither the hotels nor the needles, "of the acupuncturist, gentlemen".
V| This year's race is led by the Colombian Brayan Osorno, by nine seconds.
? How many stages of the Vuelta did Mendizabal win? | 2A=four stages
? Why did he give up the leader's jersey in 2018? | 4A=to wait for a team-mate
? Who won the Vuelta in 2018? | 4A=Ferrer
? Who won the Vuelta in 2014? | -
? Who won this year's Vuelta? | -
? How many races did Aitor Mendizabal win? | -
? Was Mendizabal accused of doping? | -
? How many cows does Mendizabal have? | -
? who came second in 2014 | -
? When did Pau Ferrer retire? | -

= Dam of the beavers saves Czech state 30 million crowns
V| Seven years after the Czech army drew up plans for a dam in the Brdy hills, a family of eight beavers has built it, in the right place, in a few nights.
N| {Jaroslav Obermajer-Hes, who heads the nature agency for central Bohemia}, said that the state had been spared 30 million crowns and eleven permits.
N| {The landscape administration's Bohumil Fišar} put the ponds' area at 1.8 hectares, half as much again as planned.
N| {Fišar} said that the permits had been delayed by a dispute over ownership.
V| The site is a former drill ground, drained by soldiers.
N| {The farmers' chamber} pointed out that beavers elsewhere caused damage of 20 million a year.
V| Stone crayfish are expected to move in.
V| A dam built by an excavator in a neighbouring valley in 2019 has leaked ever since.
? Who built the dam? | 1A=a family of eight beavers
? How much money has the state saved? | 2A=30 million crowns
? Why had the permits not been issued? | 4A=by a dispute over ownership
? How much did the dam in the neighbouring valley cost? | -
? Have stone crayfish settled in the ponds? | 7P
? How many beavers live in the Czech Republic? | -
? Who was in dispute over the ownership? | -
? Why does the dam in the neighbouring valley leak? | -
? how much damage did the beavers do in brdy | -
? How large are the ponds? | 3A=1.8 hectares

= Union chief Brannigan re-elected unopposed
V| Siobhan Brannigan was returned for a third term as general secretary of the Transport and Dockers' Federation on Thursday after her only challenger withdrew.
N| {The challenger, Lee Chowdhury}, said he had been told that his nomination papers were two signatures short.
N| {The union's returning officer} said the papers had been short by eleven.
N| {Brannigan} said she would rather have had a contest.
V| Her first act was to call a ballot of 4,000 crane drivers on strike action at Felixstowe and Tilbury.
N| {The ports' owner, Anglian Harbours}, called the move premature.
V| Turnout when she was first elected, in 2014, was 12 per cent.
V| Her predecessor, Jack Sallis, now sits in the House of Lords.
? Why did Brannigan's challenger pull out? | 2A+=his nomination papers were two signatures short
? How many signatures were missing? | 2A+=two ; 3A+=eleven
? Who headed the union before Brannigan? | 8A=Jack Sallis
? How many votes did Chowdhury get? | -
? Are the crane drivers on strike? | 5P
? What was the turnout in 2019? | -
? How many members does the union have? | -
? How did the crane drivers vote? | -
? who stood against brannigan in 2014 | -
? When did Jack Sallis leave the union? | -

= Rare snow closes Amman, opens old wound
V| Thirty centimetres of snow fell on the Jordanian capital, Amman, on Wednesday, closing its schools, its courts and the road to the airport.
N| {The water ministry} welcomed it as worth 12 million cubic metres.
V| A snow plough was lent by the city of Zarqa, as Amman's own had been sold in 2022.
N| {Mayor Omar Sweilem} said that it had been sold for a good price.
N| {The auditor, Hind Majali}, put that price at a fifth of what the machine had cost.
A| {Shopkeepers in Jabal Amman} said that they had cleared their street with trays.
N| {Civil defence} freed 211 cars and delivered three women of children.
V| In December 2013 the city was cut off for four days.
? How much snow fell in Amman? | 1A=Thirty centimetres
? From where did Amman get a snow plough? | 3A=the city of Zarqa
? Why did Amman have no snow plough of its own? | 3A=had been sold in 2022
? Who bought the snow plough? | -
? How much snow fell in Zarqa? | -
? How many people died in the snow? | -
? How much snow fell in December 2013? | -
? Why did Amman sell the snow plough? | -
? how many children were born in december 2013 | -
? When will the schools reopen? | -

= The piano tuner of the Trans-Siberian
V| On the "Rossiya", the train that takes seven days from Moscow to Vladivostok, there was a piano in the dining car from 1977 to 1992, and for all that time one man to tune it.
V| Isaak Feldman joined at Omsk and got out at Irkutsk, as the instrument went flat at the first hard frost.
V| It was an upright of the make Red October, bolted down after an incident near Chita.
V| Feldman died in Haifa in 2006; his tools are in a museum of transport at Novosibirsk.
N| {His daughter, the violinist Rimma Feldman}, tells in her memoirs that passengers paid him in smoked fish.
V| The piano was sold in 1992 to a restaurant in Ulan-Ude that burnt down.
V| On the rival train, the "Baikal", there was an accordion.
V| The railway announced in March that it would have pianos again, electric ones, from next year.
? Who tuned the piano on the train? | 2A=Isaak Feldman
? How did passengers pay Feldman? | 5A=in smoked fish
? What became of the piano? | 6A=sold in 1992 to a restaurant in Ulan-Ude that burnt down
? Who played the piano on the train? | -
? What happened near Chita? | -
? When did Rimma Feldman die? | -
? Why did the restaurant in Ulan-Ude burn down? | -
? Are there pianos on the Trans-Siberian today? | 8P
? who played the accordion on the baikal | -
? When did Isaak Feldman move to Haifa? | -

= Pharmacist jailed over stolen morphine
V| A hospital pharmacist who replaced 3,200 ampoules of morphine with salt water was sentenced to nine years by a court in Gothenburg on Tuesday.
N| {Judge Ebba Strömqvist} said it was chance, and no merit of hers, that nobody had died.
V| Lina Fager, 36, admitted the thefts from Sahlgrenska Norra between 2020 and 2023, but not that she had endangered patients.
N| {Her lawyer, Patrik Odelberg}, said she would appeal against that part.
A| {Nurses} had noticed as early as 2021 that some patients did not respond, the court heard.
N| {The hospital} said it had since introduced seals.
V| The buyer of the ampoules, a former wrestler, got six years at an earlier trial.
V| Of the proceeds, some 4 million kronor, 300,000 have been found.
? How long must Fager go to prison? | 1A=nine years
? With what did she replace the morphine? | 1A=salt water
? How much of the proceeds has been recovered? | 8A=300,000
? Did any patients die? | 2D
? What is the former wrestler's name? | -
? How many patients were given salt water? | -
? When was the former wrestler arrested? | -
? Who reported Fager to the police? | -
? what did fager do with the money | -
? Is Fager going to appeal? | 4A+

= Old Firm of Ghana: how Hearts and Lions came to hate
V| The enmity of Accra's Hearts of the Coast and Kumasi's Golden Lions, whose 200th meeting falls on Sunday, began with a goalkeeper's cap.
V| On 11 April 1938 the Lions' keeper, Kwaku Duah, hung it on the post, and a supporter of the Hearts took it.
V| The cap was returned in 1988, by the thief's son.
V| The Hearts have won 71 matches and the Lions 68.
V| In May 2001 a crush at the gates cost 127 lives; the match is remembered each year, by both clubs, with a minute's applause.
V| The biggest win is the Lions' 7-0 of 1965, with five goals by Baba Yakubu.
N| {Yakubu's granddaughter, Zainab}, is treasurer of the Hearts.
V| Sunday's referee comes, as always, from a third city.
V| The Lions are without their captain, who is getting married.
? How did the rivalry begin? | 1A=with a goalkeeper's cap
? Who got five goals in the 7-0? | 6A=Baba Yakubu
? Which club has won more of their meetings? | 4A=The Hearts
? How many meetings have been drawn? | -
? Who won the 200th meeting? | 1P
? What was the name of the thief? | -
? What caused the crush in 2001? | -
? Who scored the other two goals in 1965? | -
? who is the referee on sunday | -
? What was the score of the match in May 2001? | -

= Minister denies promise of free school meals in Tallinn suburbs
N| {Estonia's education minister, Liisa Varik}, said on Monday she had never promised free lunches to pupils in the communes around Tallinn.
M| {The daily Harju Päevaleht} had quoted her as saying in Saue that "every plate in the county" would be paid for by the state.
N| {Its editor, Ott Kuusk}, said the recording was perfectly clear.
N| {Varik} said that she had spoken of plates in the sense of crockery.
V| At present the state pays 1.30 euros per meal; a lunch costs about two and a half.
N| {The mayor of Saue, Andres Laisk-Tamm}, said that he had heard "what everyone heard".
N| {The prime minister's office} referred questions to the ministry.
V| Latvia has had free meals in the first four classes since 2013.
? Did Varik promise free school meals? | 1D+ 2A 3A 4D+ 6A
? How much does the state contribute to a school lunch? | 5A=1.30 euros per meal
? Since when have meals been free in Latvia? | 8A=since 2013
? How much does the state pay in Latvia? | -
? When will the free meals start in Saue? | -
? Where can the recording be heard? | -
? How many pupils are there in Saue? | -
? What would free meals cost the state? | -
? did the prime minister promise free school meals | -
? Who is to pay for the crockery? | -

= Lost for 60 years, violin concerto played in Yerevan
V| A violin concerto by the Armenian composer Arpine Sahakyan, thought to have been burnt in 1962, was performed for the first time in Yerevan on Sunday evening.
V| The score was found two years ago by a cleaner, Nvard Galstyan, under the linoleum of the radio house.
N| {Conductor Vahe Ter-Grigoryan} said that it had kept the floor warm and would do the same for audiences.
V| Sahakyan, who wrote it for her husband, was told by the union of composers that it had "too little tractor in it".
V| She gave up composing, taught solfège in Gyumri, and died in the earthquake of 1988.
V| The soloist, Anahit Minasyan, is nineteen.
V| Twelve bars of the slow movement, which mice had eaten, were left silent.
N| {The composer's nephew, Hrant}, a cardiologist in Lyon, thanked the mice for their restraint.
? Who found the score? | 2A=a cleaner, Nvard Galstyan
? How did Sahakyan die? | 5A=in the earthquake of 1988
? Who was the soloist? | 6A=Anahit Minasyan
? How did Sahakyan's husband die? | -
? Who put the score under the linoleum? | -
? When was the concerto written? | -
? Who composed the twelve missing bars? | 7D
? How many works did Sahakyan write? | -
? who burnt the score in 1962 | -
? When did Hrant move to Lyon? | -

= Oil slick off Trinidad came from unlicensed barge
N| {Trinidad's coastguard} named the source of the slick that reached Tobago on 7 February as the barge Gulfstream Annie, which has no owner that anyone will name.
N| {Commander Kerron Baptiste} said divers had found her on a reef 150 metres from Cove.
N| {He=Commander Kerron Baptiste} said that there had been no one aboard and that no distress call was recorded.
V| The barge was last seen in tow of the tug Solo Creed off Guyana on 3 February.
N| {The tug's agent in Panama} has not answered calls.
V| Some 15 kilometres of coast are fouled, and the carnival at Scarborough was put off.
N| {Tobago's chief secretary, Farley Augustus}, put the cost so far at 40 million dollars.
V| Two villagers were taken to hospital with breathing difficulties.
? From where did the oil come? | 1A=the barge Gulfstream Annie
? Who owns the Gulfstream Annie? | 1W
? How much of the coast has been polluted? | 6A=15 kilometres
? Who owns the Solo Creed? | -
? How many people were on the tug? | -
? How much oil has leaked out? | -
? Why did the tug cast off the barge? | -
? How many seabirds have died? | -
? when will the carnival be held | -
? Who was aboard the barge? | 3D

= Hostel fire in Vilnius: two students hurt
N| {Lithuania's fire and rescue department} said two students were injured and 140 led to safety when a fire broke out in a university hostel in Vilnius early on Monday.
N| {Spokeswoman Daiva Urbonienė} said it had started in a kitchen on the sixth floor.
A| {Residents} told the portal 24min that the alarm had not gone off on the seventh.
N| {The university's rector, Prof. Gintautas Sirvydas}, said the system had been checked in September.
V| One of the injured, a Ukrainian, jumped from a balcony and broke both ankles; the other had breathed in smoke.
N| {The university} has put the students up in a hotel until Friday.
V| The building, of 1983, was to have been renovated this year.
V| In 2011 a fire in another hostel in the same street cost a guard his life.
? Where did the fire begin? | 2A=in a kitchen on the sixth floor
? How many students were injured? | 1A=two students
? Did the alarm work? | 3D
? Who started the fire? | -
? What are the names of the injured students? | -
? How many students were hurt in the fire of 2011? | -
? Why was the building not renovated? | -
? When was the alarm last checked in the other hostel? | -
? how did the guard die | 8A=a fire in another hostel
? How long did it take to put out the fire? | -

= The King's swan marker counts again
N| {The King's swan marker, Barnaby Wickens}, counted 94 cygnets on the Thames between Sunbury and Abingdon in five days, down from 113 last July.
N| {Wickens} said bird flu had been milder this year and fishing tackle worse.
V| Swan upping, a census dating from the twelfth century, was once held to decide who might eat which bird.
V| The Crown shares the swans with two livery companies, the Vintners and the Dyers.
N| {Professor Hetty Blythe of Oxford}, the warden, weighed every one of them.
V| The heaviest swan, a cob at Marlow, came to 14.2 kilos and drew blood.
N| {Wickens} has held the post since 1993 and said he would go on "until one of them says otherwise".
V| In 2012, because of high water, part of the count had to be called off, and in 2020 the whole of it.
? How many cygnets were counted this year? | 1A=94 cygnets
? With whom does the Crown share the swans? | 4A=the Vintners and the Dyers
? How long has Wickens been swan marker? | 7A=since 1993
? Why was the count cancelled in 2020? | -
? How many adult swans are there on the Thames? | -
? How many cygnets died of bird flu? | -
? Who was swan marker before Wickens? | -
? How heavy was the lightest cygnet? | -
? how many swans belong to the dyers | -
? Whom did the cob at Marlow bite? | -

= Uzbek cotton: picking machines come, teachers stay in class
N| {Uzbekistan's agriculture ministry} said 61 per cent of this year's cotton had been harvested by machine, against 34 per cent a year before.
N| {The Cotton Forum, a human rights group}, said it had found no schoolteacher or nurse sent to the fields, for the fourth autumn running.
N| {=the Cotton Forum} "We did find forty clerks in Namangan, who said that they were on holiday."
N| {The governor of Namangan, Shavkat Ergashev}, said that people were free to spend their holidays as they chose.
V| Until 2021 more than a million people were called up each year.
V| Pickers now get 2,000 sums a kilo, twice the rate of 2022.
N| {Farmer Dilorom Yusupova} said that the machines left a tenth on the stalk.
V| The American boycott of Uzbek cotton was lifted in 2022.
? What share of the crop was picked by machine? | 1A=61 per cent
? How much are pickers paid? | 6A=2,000 sums a kilo
? Were teachers made to pick cotton this year? | 2D
? When was the American boycott imposed? | -
? How many machines has Uzbekistan bought? | -
? How many clerks were sent to the fields in 2021? | -
? Were the clerks in Namangan forced to pick cotton? | 3D 4D+
? How much cotton was harvested this year? | -
? who makes the machines | -
? How much does Yusupova pay her pickers? | -

= Two-time loser wins Goncourt for schools
V| The novelist Isaure Kermadec has been given the Goncourt of the Schools, the prize awarded by 2,000 French pupils, for "The Salt Inspector", at the third attempt.
N| {The jury's president, Ilyès Benameur, 17}, announced the result in Rennes and said that it had been "seven to six and lunch was late".
V| The book tells the story of a customs man of 1789 who falls in love with a smuggler.
V| The runner-up was Thibaud Lacaze-Noir, who had won the main Goncourt three weeks earlier.
N| {Lacaze-Noir} said that the pupils were right and his own jury kind.
N| {Kermadec}, who teaches history at Quimper, has asked for the day off.
V| Her two earlier shortlisted novels are out of print.
N| {Her publisher} has ordered a reprint of 150,000.
? Which book won the Goncourt of the Schools? | 1A="The Salt Inspector"
? What is the novel about? | 3A=a customs man of 1789 who falls in love with a smuggler
? By what margin did Kermadec win? | 2A=seven to six
? Which book won the main Goncourt? | -
? By what margin did Lacaze-Noir win the main Goncourt? | -
? Who won the Goncourt of the Schools last year? | -
? What are Kermadec's two earlier novels called? | -
? How many copies of the book have been sold? | -
? who is president of the main goncourt jury | -
? Has Kermadec been given the day off? | 6P+

= Turkmen horse is worth a helicopter
V| The president of Turkmenistan gave his Serbian counterpart an Akhal-Teke stallion named Alp on Wednesday and was given a helicopter.
V| It is the second such horse to come to Belgrade; the first, a gift to Tito in 1963, threw him.
N| {Serbia's agriculture minister, Snežana Pavlović-Rajh}, said that Alp would be stabled at Ljubičevo and ridden by soldiers.
V| The helicopter, an H145 built in 2016, had belonged to the Serbian police.
N| {The opposition deputy Marko Vujanić} asked what it was worth.
N| {The interior ministry} put its book value at 4.1 million euros.
A| {Breeders} say that a stallion of Alp's line costs between 50,000 and 200,000.
V| Gas deliveries, which were to have been on the agenda, were not mentioned in the communiqué.
? What did Serbia give in return for the horse? | 1A=a helicopter
? What is the helicopter worth? | 6A+=4.1 million euros
? Where will Alp be kept? | 3A+=at Ljubičevo
? What was the name of the horse given to Tito? | -
? What did Tito give in return for his horse? | -
? Did the two presidents agree on gas deliveries? | 8W
? What did the helicopter cost when new? | -
? How old is Alp? | -
? who rode the horse given to tito after him | -
? What is a stallion like Alp worth? | 7A=between 50,000 and 200,000

= Ransomware at Irish co-op stops the milk
N| {Ballyvaughan Dairies in County Clare} said on Wednesday that criminals had locked its computers and that it could neither weigh nor pay for milk.
N| {Chief executive Tom Considine} said a demand for 400,000 euros in Bitcoin had been received and would not be met.
N| {=Tom Considine} "We have a blackboard, and we have used it before."
N| {Farmer Eilish Garrihy} said that she had poured 2,000 litres on a field.
N| {The National Cyber Security Centre} believes the attackers to be a group known as Pale Fox.
A| {A security researcher} said that the same group had got 90,000 dollars out of a Danish feed mill in June.
N| {The mill, Sønderhede}, said it did not discuss security.
V| All 210 suppliers of the co-op have been promised payment by Friday week.
? How much do the attackers want? | 2A+=400,000 euros in Bitcoin
? Will the co-op pay the ransom? | 2D+
? Who is thought to be behind the attack? | 5A=a group known as Pale Fox
? Did the Danish mill pay a ransom? | 6A 7W+
? How did the attackers get into the computers? | -
? How much milk has been poured away in all? | -
? Have the suppliers been paid? | 8P
? How much does the attack cost the co-op? | -
? how many computers were locked at the danish mill | -
? Which police force is investigating? | -

= The shortest river
V| Croatia has a river, the Omblina, which runs for thirty metres and turned the wheels of six mills.
V| It comes out of the rock at the foot of Mount Sniježnica and reaches the sea before, as the saying has it, the miller has his hat on.
V| In flow it rivals the Seine, since it collects the water of the Popovo plain behind the mountain.
V| A power station inside the hill was planned in the eighties; 2,400 metres of gallery were dug and the caves found there stopped it in 1997.
V| The olm, a blind white salamander, was among the finds.
N| {Miller's daughter Pave Kisić, 88}, says that there is now a restaurant in each of the mills and flour in none.
V| The Guinness Book gives the title of the world's shortest river to one in Indonesia.
N| {The mayor, Niko Burmas}, has written to it.
? How long is the Omblina? | 1A=thirty metres
? What stopped the power station? | 4A=the caves found there
? What are the mills used for today? | 6A+=a restaurant in each of the mills
? How long is the river in Indonesia? | -
? Has the Guinness Book replied to the mayor? | -
? Who discovered the olm? | -
? How much did the gallery cost? | -
? Is the Omblina the shortest river in the world according to the Guinness Book? | 7D
? how many olms live in the caves | -
? When did the last mill stop? | -

= Police chief of Recoleta retires amid card-school claims
N| {Police in Asunción} said on Tuesday that the head of the Recoleta precinct, Commissioner Blas Cantero, was taking early retirement at his own request.
M| {The newspaper El Independiente} had published photographs of him at cards with Eusebio Rotela, who is wanted in Brazil for smuggling cigarettes.
N| {Cantero} said that he played with whoever had a fourth chair.
N| {Interior minister Raquel Duarte-Ferro} refused to say if she had asked him to go.
V| The photographs were taken in a club in San Bernardino in January.
A| {A waiter} told the paper that they had met there on eleven Fridays.
N| {Rotela's lawyer} said that his client was in Uruguay and disliked cards.
V| Cantero's deputy, María Esther Lugo, has taken over.
? Who is now in charge of the precinct? | 8A=María Esther Lugo
? Why is Rotela wanted in Brazil? | 2A=for smuggling cigarettes
? Was Cantero asked to go? | 1D+ 4W+
? How often did the two play cards? | 6A=on eleven Fridays
? Who took the photographs? | -
? Where did Cantero go after retiring? | -
? Has Rotela been arrested? | -
? How much money did Cantero win from Rotela? | -
? who were the other two players | -
? Is Cantero wanted in Brazil? | -

= Norwegian fund drops palm-oil firm
N| {Norway's oil fund} has sold its 1.4 per cent stake in the palm-oil producer Serumpun, it said on Thursday, because of "an unacceptable risk" that the company was clearing forest in Sarawak.
N| {Serumpun} said it had cut down nothing since 2021 that was not rubber.
N| {The fund's ethics council}, which gave the advice in March, cited satellite pictures of 1,100 hectares.
N| {Its chair, Ragnhild Moe-Larsen}, said that rubber does not show up in that shade of green.
V| The stake had been worth 31 million dollars at the end of last year.
V| The fund excluded another Malaysian firm, Tanjung Emas, in 2016 and readmitted it in 2022.
A| {Analysts in Kuala Lumpur} saw no effect on the price, which rose by a cent.
N| {The state government in Kuching} said it had received no complaint.
? Why did the fund sell its shares in Serumpun? | 1A+="an unacceptable risk" that the company was clearing forest in Sarawak
? How large was the stake? | 1A+=1.4 per cent
? Has Serumpun been clearing forest? | 1A 2D+ 3A 4A
? Why was Tanjung Emas excluded? | -
? How much did the fund get for its shares? | -
? How much forest did Tanjung Emas clear? | -
? Who bought the stake in Serumpun? | -
? How many companies has the fund excluded? | -
? who was chair of the ethics council in 2016 | -
? When was Tanjung Emas readmitted? | 6A=2022

= Zagreb film school dean cleared of plagiarism
N| {An ethics panel of Zagreb university} concluded on Monday that the dean of the film school, Borna Krmpotić, did not copy his doctoral thesis from an Australian scholar.
N| {The panel's chair, Prof. Vesna Lukšić}, said that it was the Australian who had used Krmpotić's text, in a translation, without naming him.
N| {Dr Joel Harkness of Perth} said by e-mail that a research assistant had "mislaid the quotation marks".
M| {The weekly Obzor} had accused Krmpotić in April.
N| {Its editor, Ines Matanić}, said the paper would print the finding in the same place and the same size.
N| {Krmpotić} said that he would like to see that place.
V| The university in Perth has opened a procedure of its own.
V| A professor of law in Zagreb lost his title over a similar matter in 2018.
? Did Krmpotić plagiarise his thesis? | 1D 2D 4A
? Who copied from whom? | 2A=the Australian who had used Krmpotić's text
? Who accused Krmpotić? | 4A=The weekly Obzor
? What is the name of the research assistant? | -
? Who accused the professor of law? | -
? Has Harkness lost his title? | -
? Has Obzor printed the finding? | 5P+
? When did Krmpotić become dean? | -
? what was the subject of the thesis | -
? What did the procedure in Perth find? | -

= Why Finns vote on Sundays and Britons on Thursdays
V| Britain has voted on Thursdays since 1935, and the reasons given for it, pay day on Friday and sermon on Sunday, were thought up afterwards.
V| No law requires it; by-elections were held on any day of the week until 1965, and one at Hamilton was on a Wednesday in 1978, because of a football match.
V| Finns vote on Sundays, though before 1991 they had two days, a Sunday and a Monday, on account of the distances.
V| Americans vote on a Tuesday in November because a farmer in 1845 needed Monday to get to town by cart.
V| A bill to move election day to a weekend has been put before Congress nine times.
N| {Dr Prisca Owusu-Hahn}, who teaches politics at Bath, has found no effect of the day on the number who vote.
V| In India the last election went on for forty-four days.
V| Australians, who are fined for staying away, vote on Saturdays over sausages.
? Why do Americans vote on a Tuesday? | 4A=a farmer in 1845 needed Monday to get to town by cart
? Since when has Britain voted on Thursdays? | 1A=since 1935
? Why was the by-election at Hamilton not held on a Thursday? | 2A=because of a football match
? Who won the by-election at Hamilton? | -
? How high is the fine in Australia? | -
? Why did Finland give up the Monday in 1991? | -
? Who introduced the bill in Congress? | -
? Does the day of the week affect turnout? | 6D
? how many people voted in india | -
? Why do Australians vote on Saturdays? | -

= Nottingham lacemaker's machine sold to Shenzhen
V| The last Leavers lace machine in Nottinghamshire, built in 1912 and weighing seventeen tonnes, left for Shenzhen on Monday in eleven crates.
N| {Its owner, Charles Mayhew-Blount}, said that he had offered it to three museums, all of which admired it.
V| It was at Ilkeston, and had made the lace for two royal weddings.
N| {The buyer, Madame Guo Lanfen}, who owns 300 modern machines, told this paper that hers were faster "but none of them hesitates so beautifully".
V| The only man who could set it, Ted Wardle, goes along for six months; he is 79 and has never flown.
N| {His wife, Doreen}, said it would give her time to paint the hall.
V| In Calais, where some of Nottingham's lacemakers settled in 1816, sixty such machines are still running.
V| The price was not disclosed.
? Who bought the lace machine? | 4A+=Madame Guo Lanfen
? How much was paid for it? | 8W
? When was the machine built? | 1A=1912
? Which three museums were offered it? | -
? How many Leavers machines are running in Shenzhen? | -
? Whose weddings was the lace made for? | -
? Who built the machine? | -
? What did a Calais lacemaker earn in 1816? | -
? who can set the machines in calais | -
? How long will Ted Wardle be in China? | 5A=for six months

= Ceasefire line shifted by landslide
N| {The United Nations mission in the Halvan mountains} said on Friday that a landslide had pushed a boundary post about 140 metres to the south, and a sentry with it.
N| {Its commander, the Uruguayan general Mercedes Olivera-Pintos}, said the soldier was unhurt and had not left his post.
N| {The northern command} stated that the line ran where the post stood.
N| {The southern side's spokesman, Major Tigran Avo}, said that the line was a line and the post a piece of wood.
V| Under the armistice of 1996 the posts are to be surveyed every five years; the last survey was in 2014.
N| {Olivera-Pintos} has asked both to send a surveyor on Monday.
V| Two shepherds and their sheep are now in the other country.
V| In 2008 a shift of eleven metres led to two days of shooting.
? What moved the boundary post? | 1A=a landslide
? When were the posts last surveyed? | 5A=2014
? Was the sentry hurt? | 2D
? How many people were killed in 2008? | -
? What caused the shift of 2008? | -
? How far did the line move in 2014? | -
? Have the surveyors begun their work? | 6P
? What are the shepherds' names? | -
? how many sheep crossed the line | -
? Who was commander of the mission in 2008? | -

= Premiership's oldest debutant saves penalty
V| At 41 years and 88 days, goalkeeper Marek Slezák became the oldest man to make his debut in the English top flight on Saturday, and saved a penalty in the ninth minute.
V| Brentwater Albion beat Wolverton 1-0 with a goal by the Ghanaian Joseph Ampofo.
V| Slezák had come from Slovan Trenčín in August to coach the goalkeepers, two of whom are injured and one of whom was at his sister's wedding.
N| {Manager Cath Romney} said that the wedding had been in the diary for a year.
N| {Slezák} said he had not dived so far since his divorce.
V| The penalty was taken by Wolverton's captain, Declan Moyes-Hart, who had not missed since 2021.
V| The previous oldest, a Scottish winger, was 38 when he made his debut in 1946.
? Who scored Brentwater's goal? | 2A=Joseph Ampofo
? Who took the penalty? | 6A=Declan Moyes-Hart
? How old was Slezák on his debut? | 1A=41 years and 88 days
? Who is the oldest goalscorer in the English top flight? | -
? Who was the Scottish winger? | -
? What are the names of the injured goalkeepers? | -
? Whose wedding did Slezák attend? | -
? When did Moyes-Hart last miss a penalty? | 6A=2021
? who gave away the penalty | -
? How long is Slezák's contract? | -

= Nuclear waste finds a home in Ontario bush
N| {Canada's nuclear waste organisation} said on Thursday that it would bury the country's spent fuel near Ignace in north-western Ontario, subject to a review of several years.
V| The town of 1,200 and the Wabigoon Lake Ojibway Nation have both given their consent, in votes held in July and November.
N| {Chief Clayton Wetelainen-Ross} said that the vote was to go on with the process and not to say yes to the hole.
N| {The organisation's president, Louise Swamy}, spoke of "a historic milestone for the next million years".
V| The store is to lie 650 metres down in granite and to cost 26 billion dollars.
V| A rival site at South Bruce, nearer to the reactors, narrowly agreed in a vote in October but was not chosen.
N| {South Bruce's mayor, Mark Goetz-Hayes}, said that his town would now look for another future.
N| {The premier} congratulated both.
? Where is the waste to be buried? | 1A+=near Ignace
? How deep will the store be? | 5A=650 metres down
? What will the store cost? | 5A=26 billion dollars
? Has the Ojibway Nation agreed to the store? | 2A 3D+
? Why was South Bruce not chosen? | -
? How did the vote in Ignace go? | 2A=given their consent
? Has building of the store begun? | 1P+
? How many people live in South Bruce? | -
? how many people voted in november | -
? When will the first fuel be buried? | -

= Ghost orchestra: the radio band that East Berlin forgot
V| For fourteen months after the Wall came down the Third Entertainment Orchestra of East German radio came to work every morning and recorded tangos that nobody broadcast.
V| Its forty-one members had been left out of every list of what was to be wound up.
V| The bandleader, Günter Prenzel, used the time to make the recordings he had never been allowed, among them thirty of his own.
V| A bookkeeper found them in January 1991, when she asked who was using the tea.
V| Prenzel later drove a taxi and died in 2005.
V| The tapes, 212 of them, were bought at a sale of office furniture by a Finnish record dealer, Jouni Lampela.
N| {Lampela} has released eleven records since 2018, which sell best in Japan.
N| {Prenzel's son Uwe} says that the family has not seen a yen.
N| {Lampela} says that the contract is in the post.
? How was the orchestra discovered? | 4A=when she asked who was using the tea
? Who led the orchestra? | 3A=Günter Prenzel
? Who bought the tapes? | 6A=Jouni Lampela
? How much did Lampela pay for the tapes? | -
? Has the Prenzel family been paid? | 8D+ 9P+
? How many tapes were lost? | -
? When was the orchestra founded? | -
? What is the name of the bookkeeper? | -
? how many records have been sold in japan | -
? What became of the First Entertainment Orchestra? | -

= Teachers in Oaxaca end sit-in, leave tents
N| {Section 22 of Mexico's teachers' union} ended its sit-in in the centre of Oaxaca on Sunday, after 53 days, without the 100 per cent pay rise it had asked for.
N| {Its leader, Yadira Pérez Canseco}, said that members had accepted 10 per cent and one week's more holiday by 312 votes to 288.
N| {Governor Fermín Toledo} said that classes for 900,000 children would start on Tuesday.
A| {Hoteliers} put their losses at 700 million pesos.
V| The tents were left standing, as rain was forecast.
N| {Pérez Canseco} said that they could be back in them in five minutes.
V| In 2016 eight people were shot when police cleared a road block at Nochixtlán.
N| {The education ministry in Mexico City} said that it had not taken part in the talks.
? How long did the sit-in last? | 1A=53 days
? What pay rise did the teachers get? | 2A+=10 per cent
? Why were the tents left up? | 5A=as rain was forecast
? Who shot the eight people at Nochixtlán? | -
? How long did the road block of 2016 last? | -
? How many teachers took part in the sit-in? | -
? When do lessons start again? | 3A=on Tuesday
? Who cleared the tents? | -
? how much have the hoteliers received in compensation | -
? Did the ministry in Mexico City negotiate with the teachers? | 8D+

= The second-hand moonlight of Rattenberg
V| Rattenberg in Tyrol, which with 430 inhabitants calls itself Austria's smallest town, gets no sun between November and February, as a hill stands in the way.
V| In 2005 the lighting firm Bartenbach-Laxer designed thirty mirrors to throw light on to it from the other bank of the Inn.
V| The European Union was to have paid half of the two million euros, and the town could not find the other half.
V| In Rjukan in Norway three such mirrors have worked since 2013, and a village in Piedmont has had one since 2006.
N| {Mayor Bernhard Freilinger} says that people have since discovered that candles sell.
V| Its Advent, lit only by fire, drew 60,000 visitors last year.
V| The engineer's model of the mirrors is in the town museum, in a dark corner.
? Why is there no sun in Rattenberg in winter? | 1A=as a hill stands in the way
? Why were the mirrors never put up? | 3A=the town could not find the other half
? How many visitors did the Advent attract? | 6A=60,000 visitors
? How much did the mirrors in Rjukan cost? | -
? What is the village in Piedmont called? | -
? How many people live in Rjukan? | -
? Who designed the mirrors in Rjukan? | -
? When does the sun come back in Rjukan? | -
? how many mirrors does the village in piedmont have | 4A=one
? How much does the town earn from candles? | -

= Fisherman's claim: I sold the missing trawler's engine
N| {Police in Vigo} are questioning a scrap dealer who says he sold the engine of the trawler Nuevo Carballo, which vanished with nine men in 1983.
N| {The dealer, Suso Abal, 77}, told the newspaper Faro da Ría that he had bought it in Safi in Morocco in 1984, with the number filed off.
N| {Inspector Noa Rial} said that there was so far nothing to confirm the story.
N| {Carmen Lores, whose father was the cook}, said that she had buried an empty coffin and would dig up nothing on the word of a scrap dealer.
A| {Old hands in the port} have always held that the boat was rammed by a submarine.
N| {The Spanish navy} denied that in 1985.
V| Abal has been convicted twice of fraud.
V| The engine, a Barreras of 600 horsepower, is said to have gone to a sawmill at Lalín, which burnt down in 1990.
? When did the Nuevo Carballo disappear? | 1A=in 1983
? Where did Abal get the engine? | 2A+=in Safi in Morocco
? Was the trawler rammed by a submarine? | 5A 6D
? Is Abal's story true? | 3W
? What did Abal pay for the engine? | -
? What was the skipper's name? | -
? What caused the fire at the sawmill? | -
? Have any of the nine men been found? | -
? how much did the sawmill pay abal | -
? For what was Carmen Lores's father convicted? | -

= Botanists name a lily after its thief
V| A lily with green flowers, unknown until a man tried to take it through customs at Batumi in a thermos flask, has been named Lilium furis, the thief's lily.
N| {Dr Tamta Jashi of the botanical garden at Batumi}, who described it with two colleagues, said that the man had refused to say where he found it and had now gone to prison for eleven months without telling.
N| {His lawyer, Irakli Shonia}, said that he was a dentist and had thought it was garlic.
V| Eleven bulbs were seized, of which four have flowered.
N| {The prosecutor} had asked for two years.
V| Georgia has some fifty plants that grow nowhere else, and three lilies with this one.
A| {Collectors} would pay about 2,000 euros for a bulb, according to the court.
N| {Jashi} said that she visited him once a month and brought photographs.
? How was the lily discovered? | 1A=a man tried to take it through customs at Batumi in a thermos flask
? Where does the lily grow? | 2W
? How many of the bulbs have come into flower? | 4A=four
? What is the thief's name? | -
? To whom did the thief want to sell the bulbs? | -
? Who are Jashi's two colleagues? | -
? What is a bulb worth? | 7A=about 2,000 euros
? How many bulbs had the man smuggled before? | -
? what are the other two lilies called | -
? How much was the dentist fined? | -

= Vatican bank chief extends by a year
N| {The Holy See} announced on Saturday that Jean-Marc de Franqueville would stay on as president of the Institute for the Works of Religion for another year.
V| His term, which began in 2015, had been due to end in March.
A| {Two prelates} told this newspaper that no successor had been found who would take the salary.
N| {A Vatican spokesman, Father Eamon Quilligan}, did not comment on the salary.
V| The institute made a profit of 32.8 million euros last year, of which 13.8 million went to the pope.
V| It has closed some 5,000 accounts since 2013.
N| {De Franqueville, 63}, said that he had promised his wife a garden.
V| A former director, Aldo Carravieri, was convicted of embezzlement in 2021 and has appealed.
? How long is de Franqueville staying on? | 1A+=another year
? How much of the profit went to the pope? | 5A=13.8 million
? Why was his term extended? | 3A=no successor had been found who would take the salary
? How high is the president's salary? | 4W+
? How much did Carravieri embezzle? | -
? How much money was in the 5,000 accounts? | -
? When did Carravieri become director? | -
? How did the court decide on Carravieri's appeal? | -
? who will be the next president | -
? How much profit did the institute make in 2015? | -

= Farm kills 6,000 ducks after flu found in Landes
N| {The prefecture of the Landes} ordered the slaughter of 6,200 ducks on a farm at Hagetmau on Tuesday, after the H5N1 virus was found in three of them.
N| {Its veterinary officer, Dr Maylis Castagnède}, said that the flock had been vaccinated twice.
N| {=Dr Maylis Castagnède} "A vaccine is an umbrella and not a roof."
N| {Farmer Régis Darracq} said that it was his third time since 2016, and that he would not restock.
V| A zone of ten kilometres has been closed to poultry transports for three weeks.
N| {The foie gras producers' committee} said that supplies for Christmas were safe.
V| Since October 2023, when vaccination was made compulsory, France has had 24 outbreaks, as against 1,374 in the winter of 2021.
N| {The United States} has banned French poultry since that decision.
? Why were the ducks slaughtered? | 1A=the H5N1 virus was found in three of them
? Had the ducks been vaccinated? | 2A
? How long is the transport zone closed? | 5A=three weeks
? Has Darracq given up his farm? | 4P+
? How many ducks were slaughtered in the winter of 2021? | -
? How did the virus get on to the farm? | -
? How many ducks did Darracq lose in 2016? | -
? Will there be a shortage of foie gras at Christmas? | 6D+
? how much compensation will darracq receive | -
? Why does the United States ban French poultry? | -

= Seoul: first trial of AI judge's clerk ends in row
N| {The Seoul central district court} broke off on Wednesday a test in which a computer program drafted judgments in disputes over rent.
N| {Presiding judge Han Seok-ju} said that of 412 drafts nine had cited judgments that do not exist.
N| {The maker, Beopryul Tech}, said a human clerk would have made more mistakes and had done so.
N| {Han} said that a human clerk would have blushed.
N| {The bar association} demanded that all 412 cases be looked at again.
N| {A court spokesman} said no judgment had been delivered without a judge having read the draft.
V| The program had shortened the average time for a decision from 94 to 31 days.
V| A similar test in Busan, in traffic cases, goes on.
? Why was the test stopped? | 2A+=nine had cited judgments that do not exist
? How long does a decision take with the program? | 7A=31 days
? What does the bar association want? | 5A=that all 412 cases be looked at again
? How many wrong citations were found in Busan? | -
? Will the 412 cases be reopened? | 5P
? How many tenants lost their flats because of the errors? | -
? How much did the program cost? | -
? Who found the invented judgments? | -
? how many cases has the program handled in busan | -
? Were judgments delivered that no judge had read? | 6D+

= Wooden satellite burns up on schedule
V| The world's first satellite made of magnolia wood, KoyoSat-2, entered the atmosphere over the Pacific on Sunday after 116 days and left, as hoped, no dust.
N| {Professor Etsuko Namba of Kyoto}, whose idea it was, said that the cube, ten centimetres each way, had held out without screws or glue.
V| Contact with KoyoSat-1 had been lost in 2024 within a day of its release.
N| {She=Professor Etsuko Namba} said an antenna had not unfolded in that case.
V| The panels were joined by a shrine carpenter from Otsu, Takeo Nishigaki, who is 74.
N| {Nishigaki} said that he had been told it would be up for half a year and had built it for three hundred.
V| A third, from a Tokyo timber company and twice as large, is to fly in 2027.
N| {A researcher at Colorado State University, Dr Blair Tuckman}, called it charming and doubted that wood could replace aluminium.
? How long was KoyoSat-2 in orbit? | 1A=116 days
? Why was contact with the first satellite lost? | 4A+=an antenna had not unfolded
? Who put the panels together? | 5A=a shrine carpenter from Otsu, Takeo Nishigaki
? What wood was KoyoSat-1 made of? | -
? What did KoyoSat-2 cost? | -
? Has the third satellite been launched? | 7P
? When did KoyoSat-1 burn up? | -
? Which wood will the third satellite be made of? | -
? how heavy was koyosat 2 | -
? Who launched the satellite? | -

= Strike at Copenhagen's tower crane school
V| The thirty-eight pupils of Copenhagen's school for crane drivers stayed on the ground on Monday, in protest at the dismissal of their instructor, Bodil Krag.
N| {The school's principal, Mads Nørholm}, said that he could not discuss a personnel matter with pupils.
N| {Krag} said she had been let go for taking her class up in a wind of eleven metres a second, "because that is what the wind does".
N| {The working environment authority} said the limit for training was nine.
N| {Pupils' representative Yusuf Demirel} said that nobody had been afraid but the principal.
V| An accident in Odense in April, in which a trainee fell, was with another school.
N| {The union 3F} has asked for a meeting.
V| A crane driver earns some 41,000 kroner a month.
? Why are the pupils on strike? | 1A=in protest at the dismissal of their instructor
? For what was Krag dismissed? | 2W+ 3A+=taking her class up in a wind of eleven metres a second
? What wind is allowed in training? | 4A=nine
? Has Krag been reinstated? | -
? Was the trainee in Odense killed? | -
? At what wind did the trainee in Odense fall? | -
? Who will replace Krag? | -
? What does an instructor earn? | -
? how long will the strike last | -
? Did the accident in Odense happen at Krag's school? | 6D

= Guide: who was who in the Lisbon Cipher affair
V| Teófilo Braga-Nunes, the clerk who in 1894 copied the navy's cipher book for 600,000 reis, was betrayed by his landlady, over a goose.
V| His paymaster was a Spanish naval attaché, Álvaro de Quintanilla, expelled the same week and made an admiral in 1901.
V| The landlady, Dona Perpétua Leal, had been promised the goose for Christmas and saw it carried to another door.
V| That door was the lodging of Emília Sande, a milliner, who was acquitted.
V| Prosecutor António Cândido Vaz asked for eight years and got five.
V| Braga-Nunes served three of them at Peniche and emigrated to Brazil, where his trace is lost.
V| The book was withdrawn, at a cost, the minister told parliament, of "rather more than the goose".
V| An opera on the affair, by Rui Telo, was given in 1931 and withdrawn after one night.
? Who betrayed the clerk? | 1A=his landlady
? How much was he paid for the copy? | 1A=600,000 reis
? What sentence did he receive? | 5A=five
? What sentence did Emília Sande receive? | 4D
? When did Braga-Nunes die? | 6W
? What sentence did Quintanilla receive? | -
? Why was the opera withdrawn? | -
? Who got the goose in the end? | 4A=Emília Sande
? what was the minister's name | -
? How many years did Braga-Nunes live in Brazil? | -

= Emirates of Ajwan's first woman judge steps down
V| Judge Hessa al-Marri, the first woman on the supreme court of Ajwan, retires at the end of the month after eighteen years and 2,200 judgments.
N| {She=Judge Hessa al-Marri} told the bar on Tuesday that only one had been overturned, "and it was right to overturn it".
V| Born in 1957 to a pearl merchant, she studied in Cairo and was turned away by three ministries.
V| Her best known ruling, of 2013, let widows keep the family home.
V| Her husband, the surgeon Faisal al-Hosani, died that year.
N| {Chief justice Saeed Bin Ghanem} called her the conscience of the court.
A| {Lawyers} expect another woman, Moza al-Ketbi, to be named.
N| {The royal court} has given no indication.
V| Four of the eleven judges are now women.
? Why is al-Marri known? | 1A=the first woman on the supreme court ; 4A=let widows keep the family home
? How many of her judgments were overturned? | 2A+=only one
? Who will succeed her? | 7A=Moza al-Ketbi ; 8W
? Who is the first woman to be chief justice? | -
? What did Faisal al-Hosani die of? | -
? Why was she turned away by the ministries? | -
? When did she leave Cairo? | -
? Which judgment was overturned? | -
? what will she do after retiring | -
? How many judgments has Saeed Bin Ghanem written? | -

= Night bus crash near Puno kills fourteen
V| Fourteen people died and twenty-three were hurt when a coach bound from Cusco to Puno ran into the back of a parked cement lorry near Ayaviri at three on Tuesday morning.
N| {Highway police commander Edwin Quispe-Lara} said the lorry had stood on the road without lights.
N| {The bus company, Transportes Altiplano}, said its driver had been at the wheel for four hours and was rested.
N| {Quispe-Lara} said that the lorry's driver had run off and was being sought.
A| {Survivors} said that passing motorists had helped themselves to luggage.
N| {The hospital at Ayaviri} asked for blood of group O.
V| Three Belgian tourists are among the injured.
V| In January a coach of the same company went into a ravine near Juliaca, killing six.
? How many people were killed near Ayaviri? | 1A=Fourteen people
? Why did the coach hit the lorry? | 2A=the lorry had stood on the road without lights
? Where is the lorry driver? | 4W
? How long had the lorry driver been at the wheel? | -
? Are there foreigners among the dead? | -
? What caused the accident near Juliaca? | -
? How many people were hurt near Juliaca? | -
? Is the bus driver alive? | -
? how fast was the coach going | -
? What was stolen from the passengers? | 5A=luggage

= Brief history of the tram bell of Gothenburg
V| A Gothenburg tram does not ring twice, and hasn't since 3 September 1967, when Sweden went over to driving on the right and the second stroke was given up as a waste.
V| The bell of the class M25, a bowl of bronze with a foot pedal, is by the locksmith Hjalmar Wijk-Olsson.
V| He was paid three kronor apiece, for 412 of them, and bought a summer house with it.
V| When the city ordered trams with electronic chimes in 2003 from an Italian firm, drivers complained that passers-by took them for telephones.
V| Since 2011 new cars have had both.
N| {Driver Samira Haddadi} says that she uses the old one for people and the new one for cars.
V| Malmö, which had abolished its trams in 1973, has asked for a bell for its museum.
? Who made the tram bells? | 2A=the locksmith Hjalmar Wijk-Olsson
? What was wrong with the electronic chimes? | 4A=passers-by took them for telephones
? How much did he get for a bell? | 3A=three kronor
? What did the summer house cost? | -
? What was the Italian firm called? | -
? When did Gothenburg abolish its trams? | -
? Why did Malmö abolish its trams? | -
? Has Malmö been given a bell? | 7P
? how many trams did the italian firm deliver | -
? How much did the electronic chimes cost? | -

= FDA turns down pain drug a second time
N| {America's Food and Drug Administration} has again refused to approve Relivane, a non-opioid painkiller, its maker Corbin Therapeutics said on Friday.
N| {Corbin's chief executive, Dr Alisha Raman}, said that the agency wanted one more study in patients over sixty-five.
N| {She=Dr Alisha Raman} said the study would take two years and 90 million dollars, "and we have one of each, roughly".
V| The shares lost 62 per cent.
N| {The FDA} does not publish such letters and declined to comment.
V| The first refusal, in 2023, concerned dust at a factory in Puerto Rico.
V| Corbin has 140 employees and no other product.
A| {Analysts} think a sale to a larger company likely.
N| {Raman} said she would not comment on that before lunch or after it.
? Why did the FDA refuse the drug this time? | 2A+=wanted one more study in patients over sixty-five
? Why was Relivane turned down in 2023? | 6A=dust at a factory in Puerto Rico
? Is Corbin going to be sold? | 8P 9W+
? Who wants to buy Corbin? | -
? How many patients took part in the earlier studies? | -
? How many people will Corbin dismiss? | -
? By how much did the shares fall in 2023? | -
? Has the study in older patients begun? | -
? what does relivane cost | -
? Is the factory in Puerto Rico closed? | -

= Girls' choir of Tórshavn sings for missing conductor
V| The girls' choir of Tórshavn won first prize at Cork on Sunday, conducted by nobody.
V| Its conductor, Rannvá Debes, had missed the ferry, and the forty girls turned towards the second alto, Bára Joensen, 15, who nodded.
N| {The jury's chairman, Sir Malcolm Teague}, said that he had noticed only when he looked for someone to congratulate.
N| {Debes} said that she was proud and a little redundant.
V| The piece was a setting of a ballad by Bára's great-aunt, Sunnleif.
V| Second prize went to a mixed choir from Tartu, the holders.
V| The choir was given 5,000 euros, and will use it for a bus.
V| Two years ago it had come last.
? Who nodded the choir in? | 2A=the second alto, Bára Joensen
? Why was the conductor not there? | 2A=had missed the ferry
? Who won last year? | 6A=a mixed choir from Tartu
? Who conducted the choir two years ago? | -
? Who composed the ballad's second setting? | -
? How much did the choir from Tartu get? | -
? Who came third? | -
? Why did Rannvá Debes miss the ferry? | -
? has the choir bought its bus | 7P
? How old is Sunnleif? | -

= Central bank governor of Lesotho survives vote
V| Members of Lesotho's parliament voted by 61 to 48 on Thursday against asking for the removal of the central bank's governor, Dr Mpho Ralebitso.
V| The motion accused her of having lent the bank's plane to a choir.
N| {Ralebitso} had told a committee that the plane was going to Durban anyway and the choir was light.
N| {Finance minister Tankiso Moleleki} said he had full confidence in her.
N| {Opposition whip Lineo Phafoli} announced that she would ask the courts.
V| The plane, a Cessna, has been for sale since 2023.
A| {Government members} said that six of their own had voted with the opposition.
V| Ralebitso's predecessor, Adelaide Thamae, resigned in 2021 over a house.
? Did parliament ask for Ralebitso's removal? | 1D
? What was Ralebitso accused of? | 2A=having lent the bank's plane to a choir
? Why did her predecessor go? | 8A=over a house
? Who are the six members who voted with the opposition? | -
? Who bought the plane? | -
? Which choir flew in the plane? | -
? When does Ralebitso's term end? | -
? Has the opposition gone to court? | 5P+
? how much does the plane cost | -
? How did Tankiso Moleleki vote? | -

= Gaelic football pitch found under Roman fort, says headline; it was not
N| {The archaeologist Dr Rhian Gethin of Cardiff} on Tuesday denied having found a football pitch beneath the Roman fort at Caer Lligwy.
N| {=Dr Rhian Gethin} "I said that the ditch was about as long as a football pitch."
M| {The Daily Beacon} had reported on Monday that Romans played "the beautiful game" in Wales.
N| {Its night editor, Kieron Platt}, said that he had cut the sentence for length.
V| The ditch, 105 metres long, was dug about AD 78 and filled in forty years later.
V| In it were a shoe, a lead weight and the lid of a pot of fish sauce from Cádiz.
N| {Gethin} said that the shoe, a child's, was what she had hoped the paper would write about.
V| A sword found at the same fort in 1934 is in London.
? Did Romans play football at Caer Lligwy? | 1D 2D 3A
? How long is the ditch? | 5A=105 metres
? What was found in the ditch? | 6A=a shoe, a lead weight and the lid of a pot of fish sauce
? Who found the sword? | -
? How old was the child? | -
? When was the fort given up? | -
? Has the Daily Beacon printed a correction? | -
? Who dug the ditch out? | -
? how long is the sword | -
? What did the fish sauce cost? | -

= Airbridge to Bamian suspended after engine failure
N| {The World Food Programme} has halted flights to Bamian in central Afghanistan after one of the two engines of a Dash 8 stopped on Monday.
N| {Its country director, Hsiao-Wei Lindner}, said that the pilot had turned back to Kabul and landed without injury to the 29 aboard.
N| {The charter company, Skylink Nairobi}, is sending a mechanic.
V| The road to Bamian by way of the Shibar pass is under two metres of snow.
A| {Aid workers} say that baby food will last for eight days.
N| {Lindner} said that she did not yet know when flights would start again.
V| In 2023 the service was cut by half for lack of money.
V| A Russian aircraft that crashed in Badakhshan in January 2024 was not connected with it.
? Why have the flights been stopped? | 1A+=one of the two engines of a Dash 8 stopped
? How long will the baby food last? | 5A=eight days
? When will the flights be resumed? | 6W+
? Why did the engine stop? | -
? How many people died in Badakhshan? | -
? What is the pilot's name? | -
? How many flights a week were there before 2023? | -
? Was anyone hurt in the landing at Kabul? | 2D+
? who paid for the russian aircraft | -
? Has the mechanic arrived? | 3P+

= Wimbledon's oldest ball boy was a colonel
V| Colonel Arthur Peverell-Shaw, who threw balls at Wimbledon from 1969 to 1976 because the boys had been given the day off by mistake, has died at a hundred and one.
V| On the first Monday of 1969 an orphanage in Hertfordshire, which then supplied the boys, sent its bus to Windsor.
V| The colonel, a steward, took off his jacket and asked ten others to do the same.
V| The orphanage's contract was not renewed in 1970; schools have sent boys since, and girls since 1977.
N| {His daughter, Philippa Crane}, said he had been hit on the ear by a serve of Ruud Ashe's and had kept the ball.
V| In Burma he had commanded mules.
V| The club flew its flag at half-mast on Thursday.
? Why did the colonel become a ball boy? | 1A=because the boys had been given the day off by mistake
? Since when have there been ball girls? | 4A=since 1977
? How old was the colonel when he died? | 1A=a hundred and one
? What did Philippa Crane's mother die of? | -
? Who were the other ten stewards? | -
? Why did the bus go to Windsor? | -
? Who won Wimbledon in 1969? | -
? When was the orphanage closed? | -
? how many mules did he command | -
? Why was the orphanage's contract not renewed? | -

= Ecuador: president shuffles, vice-president sues
V| Ecuador's president, Xavier Noboa-Lasso, on Monday gave his vice-president, Verónica Abad-Mera, the task of preventing war in Ankara, where there is none.
N| {Abad-Mera} said that she had asked the constitutional court to protect her, for the third time.
N| {The foreign ministry} said that Ankara was "a vital post for observation".
V| Her previous post had been Tel Aviv, to which she was sent on the second day of the term.
V| By law she would take over the presidency during the campaign, which starts on 5 January.
A| {Jurists} doubt that the president may go on leave by the hour, as he has announced.
N| {Communications minister Irene Vélez-Prado} said it was all in the constitution, "if one reads it quickly".
? Where is the vice-president being sent? | 1A=in Ankara
? Where was she posted before? | 4A=Tel Aviv
? When does the campaign begin? | 5A=5 January
? How did the constitutional court rule? | -
? Why did the president send her to Tel Aviv? | -
? Who will be vice-president in her place? | -
? Has Abad-Mera taken over the presidency? | 5P
? When will she leave for Ankara? | -
? who was posted to ankara before her | -
? Has the vice-president been dismissed? | -

= Sinkhole swallows car park in Regina
N| {The city of Regina in Saskatchewan} said eleven cars fell into a hole eighteen metres across that opened beneath a hospital car park on Thursday before dawn.
N| {Fire chief Layla Mamdani-Cox} said that nobody was in them, as far as could be seen from the edge.
N| {City engineer Bruce Yakimchuk} blamed a water main of 1958 that had been due for replacement since 2019.
N| {Councillor Terrina Bear} said the money had gone into the stadium.
N| {The mayor's office} called that "an oversimplification".
V| Operations were put off for one day.
N| {A night nurse, Jocelyn Pasqua}, had parked elsewhere because of a raccoon.
V| A smaller hole, in Victoria Avenue, was filled last June.
? How many cars fell into the hole? | 1A+=eleven cars
? What caused the sinkhole? | 3A=a water main of 1958
? Why had the water main not been replaced? | 4A=the money had gone into the stadium ; 5D+
? How deep is the hole? | -
? What caused the hole in Victoria Avenue? | -
? Was anybody in the cars? | 2D
? How many cars fell into the hole in Victoria Avenue? | -
? How much did the stadium cost? | -
? who owns the eleven cars | -
? When will the car park reopen? | -

= Anatomy of a rumour: the pope's parrot
V| The report that Pope Ignatius keeps a parrot that says Mass began on 2 May with a photograph of a gardener.
M| {The Bavarian weekly Alpenblatt} printed it under the words "The Pope's new voice?" and sold 40,000 more copies than usual.
N| {The Vatican's press office} said on 4 May that there was no parrot.
N| {The gardener, Ottavio Ferri}, said that it was a hoopoe and had left.
A| {Persons close to the household} nevertheless told an American agency that something had been heard to say "amen".
N| {The agency's bureau chief, Dorothy Klauber}, withdrew the story on 6 May, adding that her source was seven.
V| The pope kept canaries as a bishop in Linz.
V| Alpenblatt has not withdrawn anything.
? Does the pope have a parrot? | 2A 3D+ 4D
? Who withdrew the parrot story? | 6A+=The agency's bureau chief, Dorothy Klauber
? What kind of bird was it in fact? | 4A=a hoopoe
? Who took the photograph of the gardener? | -
? What were the pope's canaries called? | -
? How many copies does Alpenblatt usually sell? | -
? What is the seven-year-old's name? | -
? Has Alpenblatt apologised? | 8D
? what did the pope say about it | -
? Did the pope keep parrots in Linz? | -

= Gold rush in Sierra Leone village ends at school
N| {Police in Bo, Sierra Leone}, cleared some 900 diggers from the playing field of a school at Njala Komboya on Wednesday.
N| {Superintendent Foday Kamanda} said that tear gas had been used once, and sweets twice.
V| Pupils had found a nugget of 44 grams there on 30 April during a game of netball.
N| {Headteacher Hawa Lebbie} said it was in her safe and that everyone knew where the safe was.
N| {The mines minister, Sahr Gborie}, said that the ground under a school belonged to the state.
N| {Paramount chief Madam Jeneba Koroma} said that the ground under the state belonged to her ancestors.
V| Two boys of fourteen were dug out of a collapsed pit alive on Monday.
V| In 2017 a pastor in Kono found a diamond of 709 carats and gave it to the government.
? How heavy was the nugget? | 3A=44 grams
? Where is the nugget now? | 4A+=in her safe
? To whom does the ground belong? | 5A+=to the state ; 6A+=to her ancestors
? How much did the government pay for the diamond? | -
? Which pupil found the nugget? | -
? Did the two boys die? | 7D
? How many diggers were arrested? | -
? What is the nugget worth? | -
? how much gold have the diggers found | -
? What is the name of the pastor? | -

= Icebreaker freed by the ship she came to free
V| Finland's icebreaker Karhu, sent on Sunday to cut the freighter Elbe Trader out of the ice off Kemi, lost a propeller blade and was towed home by the freighter.
N| {Karhu's master, Anni Lahtinen}, said that she had told the crew to wave.
N| {The freighter's captain, Wiktor Dudek}, sent an invoice for one crate of beer, "sauna temperature".
N| {The state shipping company Arctos} said the repair would take three weeks and that Sweden had lent the Ymer.
V| The ice in the Bay of Bothnia, at 78 centimetres, is the thickest since 2011.
V| Karhu, which was built in Helsinki in 1986, is to be replaced in 2029.
A| {Pilots} say that seven ships are waiting.
V| In 1995 the same icebreaker ran on to a rock for want of a chart.
? Who towed the icebreaker home? | 1A=the freighter
? How long will the repair take? | 4A+=three weeks
? How thick is the ice? | 5A=78 centimetres
? How many ships are stuck off Sweden? | -
? What did the repair of 1995 cost? | -
? Who was master of Karhu in 1995? | -
? When was the Ymer built? | -
? Has the invoice been paid? | -
? how did karhu lose the propeller blade | -
? How thick was the ice in 2011? | -

= Beirut port silo: last tower to stay
N| {Lebanon's cabinet} decided on Tuesday that the southern block of Beirut's grain silos, half destroyed in the explosion of 4 August 2020, is to be kept as a memorial.
N| {Culture minister Rima Sfeir} said a competition would be held in spring.
N| {The economy minister, Walid Trad}, had wanted to pull it down and build new silos on the spot.
N| {Mireille Khoury-Saab, who lost her son and speaks for the families}, said that it was the first time anyone had listened and that the court should be next.
V| The northern block collapsed in July and August 2022, after weeks of smouldering grain.
N| {Engineer Emmanuel Durel}, who measures the lean, said that the southern block stands firm.
V| The investigating judge resumed his work in January after two years.
V| More than 220 people died.
? What will happen to the southern block? | 1A=is to be kept as a memorial
? What made the northern block collapse? | 5A=after weeks of smouldering grain
? Who wanted to pull down the silos? | 3A=The economy minister, Walid Trad
? Who won the competition for the memorial? | 2P
? Has anyone been convicted over the explosion? | -
? How much grain was in the southern block? | -
? How many people died when the northern block collapsed? | -
? Why did the judge stop his work for two years? | -
? what will the memorial cost | -
? Where will the new silos be built? | -

= Volume 80 and counting: the lexicon of Low Frisian
V| The Dictionary of Low Frisian, begun in 1912 with "aal", reached the letter W on Wednesday, and its editors put out a flag.
V| Its first editor, Pastor Onno Harms-Freese, had promised his publisher to be done in nine years.
V| He died in 1931, at "bottle", and his widow Geske took the work on as far as "fog".
V| The longest entry, at 41 pages, is that for "to go".
N| {The present editor, Dr Imke Poppinga}, the sixth, says that she has three colleagues and a heated room.
V| Some 2,000 people speak the language, of whom about thirty subscribe.
N| {The state of Lower Saxony} has secured the money until 2034.
N| {Poppinga} expects "zzz" in 2033.
V| The rival work from Groningen has stopped at K.
? When was the dictionary begun? | 1A=in 1912
? Who carried on the work after Harms-Freese's death? | 3A=his widow Geske
? How many people speak the language? | 6A=Some 2,000 people
? When did Geske die? | -
? How many people subscribe to the rival work? | -
? Who was the second-last editor? | -
? Why has the rival work stopped at K? | -
? Is the dictionary finished? | 8P+
? how long is the entry for fog | -
? What does a volume cost? | -

= Tanker boarded off Somalia; crew in the citadel
N| {The European naval force} said armed men boarded the Malta-flagged tanker Hellenic Grace 560 miles east of Mogadishu on Thursday.
N| {Its spokesman, Commander Rui Balsemão}, said the 24 crew had locked themselves into the engine room and were unharmed.
N| {The manager, Latsco of Piraeus}, said that she was carrying petrol from India to Durban.
A| {Maritime security sources} put the number of attackers at five and said they had come from a captured Iranian dhow.
N| {Tehran} has not commented.
V| The Spanish frigate Infanta was expected to reach her by Friday noon.
V| The last merchant ship to be taken off Somalia was the Abdullah, in March 2024.
V| Her owners paid 5 million dollars, according to two pirates.
? Where is the crew? | 2A=into the engine room
? What is the tanker's cargo? | 3A+=petrol
? How many attackers are there? | 4A=five
? How many crew did the Abdullah have? | -
? How much ransom do the attackers demand? | -
? How did the attackers capture the dhow? | -
? Has the frigate reached the tanker? | 6P
? Were any of the crew hurt? | 2D
? who are the owners of the abdullah | -
? How long was the Abdullah held? | -

= Swiss village votes to keep its one traffic light
V| The citizens of Niederwil am Bach decided on Sunday, by 204 votes to 199, that their only traffic light should stay, though there has been nothing for it to regulate since the bypass.
N| {Mayor Trudi Häfliger} said that she had voted against it and would now have the bulb changed.
V| The light cost 38,000 francs in 1974.
V| Its upkeep comes to 4,100 a year.
N| {The petitioner, the retired policeman Ruedi Kunz}, said that one had to stop somewhere.
A| {Younger inhabitants} regard it as the village's night club.
N| {The canton} said that it saw no ground to intervene.
V| Turnout was 81 per cent, higher than for any vote since the one on the army in 1989.
? How did the citizens vote? | 1A=by 204 votes to 199
? How did the mayor vote? | 2A+=against it
? What does the traffic light cost a year? | 4A=4,100
? What did the bypass cost? | -
? When was the bypass opened? | -
? What was the turnout in 1989? | -
? How did Ruedi Kunz vote in 1989? | -
? Is the traffic light to be removed? | 1D
? how many people live in niederwil | -
? When was the bulb last changed? | -

= Aral terns come back, and a hotel
N| {Kazakhstan's fisheries committee} counted 11,400 pairs of terns on the islands of the northern Aral in June, the most since records were resumed in 2006.
N| {Ornithologist Dr Aliya Zhumabek} linked the rise to a level that had gone up by forty centimetres in a year.
V| A second storey is to be put on the Kokaral dam, with a loan from the World Bank.
N| {Fisherman Serik Otarbai of Tastubek} said that terns had come back before the young people.
V| A hotel of eleven rooms opened at Aralsk in May.
N| {Its owner, Madina Sagynbai}, has had guests from nineteen countries, "who ask where the ships are".
V| The ships, at Zhalanash, were cut up for scrap between 2006 and 2012.
V| The southern basin has shrunk by a further tenth.
? Why are there more terns? | 2A=a level that had gone up by forty centimetres in a year
? What happened to the ships? | 7A=cut up for scrap
? How many rooms does the hotel have? | 5A=eleven rooms
? How many terns are there on the southern Aral? | -
? How large is the World Bank's loan? | -
? How many guests has the hotel had? | -
? Has the dam been raised? | 3P
? Who cut up the ships? | -
? how many terns were counted in 2006 | -
? When was the Kokaral dam built? | -

= Danish brewer's grandson returns Greenland meteorite
V| Viggo Tuxen-Holst, whose grandfather carried off a meteorite of 340 kilos from Melville Bay in 1924, handed it back to Greenland at a ceremony in Qaanaaq on Saturday.
N| {Tuxen-Holst, 66}, said it had stood in the drawing room and been polished on Fridays.
N| {Greenland's minister of culture, Naaja Kleist-Lynge}, said that knives had been made of it for a thousand years and that it had known better company than a piano.
V| The stone travelled from Aarhus by container ship, at his expense.
V| The larger "Ahnighito", taken to New York by Peary in 1897, is still there.
N| {The American Museum of Natural History} said that it had received no request.
N| {Kleist-Lynge} said that one was being translated.
V| The grandfather, Valdemar, died in 1951.
? Who carried off the meteorite? | 1A=grandfather
? How heavy is the meteorite? | 1A=340 kilos
? Who paid for the transport? | 4A=at his expense
? How heavy is the Ahnighito? | -
? Has Greenland asked for the Ahnighito back? | 6D+ 7P+
? When did Viggo's father die? | -
? What did the transport cost? | -
? How did Valdemar die? | -
? when did peary return the meteorite | -
? What did Valdemar pay for the stone? | -

= Fire crews end two-day search at Genoa warehouse
N| {Genoa's fire service} called off its search of a burnt-out flower warehouse on Sunday evening without having found the night watchman, Salif Kante, 31.
N| {Commander Ornella Traverso} said that dogs had given no sign and the telephone of the missing man had last been located in Ventimiglia.
N| {His sister Aïssata} told Rai that he had rung her on Saturday, an hour after the fire broke out.
N| {The prosecutor, Davide Bozzano}, said that Kante was being looked for as a witness.
A| {Stallholders} had seen two men with a van.
N| {The warehouse's owner} was insured for four million euros, his lawyer confirmed.
V| The roof fell in at about three.
V| A blaze in the same street in 2020 was put down to a heater.
? What is the watchman's name? | 1A=Salif Kante
? Where was his telephone last located? | 2A=in Ventimiglia
? For how much was the warehouse insured? | 6A+=four million euros
? Did the watchman die in the fire? | 3D
? Who set fire to the warehouse? | -
? What caused Saturday's fire? | -
? Is Kante suspected of arson? | 4D
? Who were the two men with the van? | -
? who was the watchman in 2020 | -
? How much damage did the fire of 2020 do? | -

= Short life of a supermarket: Kaufrausch in Hoyerswerda
V| Kaufrausch, a supermarket in the Saxon town of Hoyerswerda without any staff, closed on Saturday after 402 days.
V| It belonged to its 600 customers, each of whom held one share at 150 euros.
N| {Its founder, Antje Noack}, said that theft had been below one per cent and the electricity bill above everything.
N| {Customer Horst Lehnigk} said that he had been caught only once, and by himself.
N| {The town} turned down a request for 40,000 euros in May.
N| {Mayor Torsten Ruban-Zeh's deputy, Katrin Mirtschin}, said that one could not subsidise one shop and not another.
V| A similar shop at Pirna, opened in 2022, pays its way.
V| Shareholders will get about a third of their money back.
? Why did the supermarket close? | 3A+=the electricity bill
? How long was it open? | 1A=402 days
? How much of their money will shareholders get back? | 8A=about a third
? Who founded the shop at Pirna? | -
? How many customers does the shop at Pirna have? | -
? Did theft ruin the supermarket? | 3D+
? How high was the electricity bill? | -
? How many people worked in the supermarket? | 1D
? what did pirna pay for its shop | -
? Why does the shop at Pirna pay its way? | -

= Tour of Rwanda: home rider in yellow after Musanze
V| Vénuste Niyigena rode away from eleven others on the last climb to Musanze on Wednesday and took the leader's yellow jersey at the Tour of Rwanda.
V| He is the first Rwandan to wear it since 2018.
V| The stage went to Britain's Callum Frith, who outsprinted him.
N| {Niyigena, 21}, said that he had delivered milk on that road for four years, uphill and full.
V| The Belgian Sander Quaghebeur, leader until Tuesday, lost three minutes with a broken saddle.
N| {His sports director, Els Vervaeke}, said that the saddle had been new.
V| Niyigena is nine seconds ahead of Frith with three stages to go.
V| The race ends in Kigali on Sunday.
? Who is leading the Tour of Rwanda? | 1A=Vénuste Niyigena
? Who won Wednesday's stage? | 3A=Britain's Callum Frith
? Why did Quaghebeur lose time? | 5A=with a broken saddle
? Who won the Tour of Rwanda in 2018? | -
? Who won Tuesday's stage? | -
? Who won in Kigali? | 8P
? Which Rwandan last wore the yellow jersey? | -
? How far behind is Quaghebeur? | -
? who made the saddle | -
? How long was Wednesday's stage? | -

= Ghana's cocoa smugglers caught with a hearse
N| {Ghanaian customs officers} stopped a hearse at Elubo on the border with Ivory Coast on Friday and found 900 kilos of cocoa beans in two coffins.
N| {Assistant commissioner Perpetual Quansah} said the mourners had been laughing.
N| {She=Perpetual Quansah} said beans fetched a third more on the other side.
N| {The driver, who gave his name as Kofi Mensah-Blay}, said that the deceased had been a farmer.
V| Seven people were arrested.
N| {Ghana's cocoa board} estimates that 160,000 tonnes were smuggled out last season.
V| In the other direction, in 2016, it was Ivorian cocoa that came in.
N| {Quansah} said that the flowers had been real.
? How much cocoa was in the coffins? | 1A=900 kilos
? Why is cocoa smuggled to Ivory Coast? | 3A=beans fetched a third more on the other side
? How many arrests were made? | 5A=Seven people
? How much cocoa was smuggled into Ghana in 2016? | -
? Who was in the coffins? | -
? Who owns the hearse? | -
? What is a tonne of cocoa worth in Ghana? | -
? What sentence did the driver get? | -
? how many hearses were stopped last season | -
? Why was Ivorian cocoa smuggled to Ghana in 2016? | -

= Scientists date cave paintings at Serra Branca
N| {A team from São Paulo} reported in the journal Quaternary Letters on Thursday that red figures in a cave at Serra Branca in north-eastern Brazil are at least 21,400 years old.
N| {Dr Jurema Cavalcanti, the lead author}, said the age was that of a crust of lime that had grown over them.
N| {=Dr Jurema Cavalcanti} "So the painter may have been earlier, and cannot have been later."
N| {Professor Dale Hutchings of Tucson}, who did not take part, said that a single crust was a thin basis.
V| The cave was found in 1973 by a goatherd, Zé Damião, during a thunderstorm.
V| Stone tools in the layer beneath have been dated to 9,000 years.
N| {Cavalcanti} hopes to sample nine more crusts in the dry season.
V| The site was vandalised with spray paint in 2015.
? How old are the paintings? | 1A=at least 21,400 years old ; 3A=may have been earlier, and cannot have been later
? Who discovered the cave? | 5A=a goatherd, Zé Damião
? What was dated? | 2A=a crust of lime
? How old are the stone tools? | 6A=9,000 years
? Who vandalised the site? | -
? How many figures are there in the cave? | -
? What does Hutchings think the true age is? | -
? Have the nine other crusts been sampled? | 7P
? who made the paintings | -
? Are they the oldest paintings in the Americas? | -

= Portuguese airline to keep pet rules after cat escapes
N| {The airline Sul Portugal} said on Monday it would not change its rules for animals in the cabin after a cat got out of its bag on a flight to Funchal and was found behind the cockpit door.
N| {The captain, Leonor Bragança-Pires}, reported that it had sat on the warm side of the instruments.
N| {The cat's owner, Vasco Lima}, said that the zip had been closed by a steward.
N| {The cabin crew's union} said no steward had touched the bag.
N| {Portugal's aviation authority} is looking into how the door came to be open.
V| The plane landed eleven minutes early.
V| In 2004 a cat in a cockpit forced a Belgian airliner back to Brussels.
? Where was the cat found? | 1A=behind the cockpit door
? Will the airline change its rules on animals? | 1D+
? Who closed the zip of the bag? | 3A+=a steward ; 4D
? Why was the cockpit door open? | 5W
? What is the cat's name? | -
? Who owned the cat in the Belgian airliner? | -
? Did the flight to Funchal have to turn back? | 6D
? Was the captain scratched? | -
? how many passengers were on the flight to funchal | -
? Has Lima been fined? | -

= Minsk-born mathematician turns down second prize
V| The mathematician Rostislav Bely has declined the Lindenau Prize of a million euros, as he did the Hartog Medal in 2011.
N| {The Lindenau Foundation} in Basel said that he had replied on a postcard with the word "thanks" and, on the other side, "no".
V| Bely, 58, proved the Sørlie conjecture in 2008 in three papers that he put on the internet and never sent to a journal.
V| He lives with his mother in Brest and teaches at an evening school.
N| {His former supervisor, Professor Galina Ostrovskaya}, said that he had explained it to her once, that money was a kind of noise.
N| {The foundation} will spend the sum on scholarships.
V| An American, Todd Weems, had claimed part of the proof in 2009 and took it back.
V| Journalists who went to Brest were told by the mother that he was out.
? How did Bely answer the foundation? | 2A=on a postcard with the word "thanks" and, on the other side, "no"
? What did Bely prove? | 3A=the Sørlie conjecture
? What will happen to the prize money? | 6A+=scholarships
? Why did Bely turn down the Hartog Medal? | -
? How much is the Hartog Medal worth? | -
? Who received the Lindenau Prize last year? | -
? Why did Weems take back his claim? | -
? What does Bely's mother do? | -
? which journal published the proof | 3D
? When did Bely leave Minsk? | -

= Heat pumps to warm Helsinki from the sea
N| {Helsinki's energy company} said on Tuesday that a plant drawing heat from the seabed off Vuosaari would start next winter and supply 40 per cent of the city's district heating by 2030.
N| {Project director Pirjo Saarela-Niemi} said the tunnel, seventeen kilometres long, had been blasted in twenty-six months.
V| The last coal-fired plant, at Salmisaari, was shut in April.
N| {Its former manager, Hannu Kekki}, said that he had kept the last lump.
V| Heat prices in the city fell by 5.8 per cent this year.
N| {The consumers' union} had expected twice that.
V| The plant cost 430 million euros, and the tunnel as much again.
V| A similar plan in Stockholm was dropped in 2021.
? How long is the tunnel? | 2A=seventeen kilometres
? When was the last coal plant closed? | 3A=in April
? How much did the plant cost? | 7A=430 million euros
? Why was the plan in Stockholm dropped? | -
? How much does the district heating in Stockholm cost? | -
? How many people worked at Salmisaari? | -
? Is the heat plant already in operation? | 1P+
? When was Salmisaari built? | -
? who blasted the tunnel | -
? How much did heat prices fall last year? | -

= Widow of unknown soldier dies at 104
V| Gisèle Aumont, who believed all her life that the unknown soldier of Rouvray was her husband, died there on Wednesday at the age of 104.
V| Private Lucien Aumont was reported missing on 18 June 1940, nine weeks after their wedding.
V| The soldier in the grave had a wedding ring without an inscription.
N| {Gisèle Aumont} had often said that there had been no money for one.
N| {Mayor Didier Plessis} said that nobody in Rouvray had ever contradicted her.
V| In 2012 a laboratory in Lille offered a DNA test, and she declined, as "a doubt keeps well and a no does not".
V| Under her will she is to be buried beside the grave.
N| {The war graves office} has agreed.
V| Lucien's brother Marcel fell at Dunkirk.
? When was Lucien Aumont reported missing? | 2A=18 June 1940
? Why did Gisèle Aumont refuse the DNA test? | 6A=as "a doubt keeps well and a no does not"
? Where is she to be buried? | 7A=beside the grave
? Who is the soldier in the grave? | 1A=her husband
? What did the DNA test show? | 6D
? When did Lucien Aumont die? | -
? Where is Marcel buried? | -
? Did Gisèle Aumont marry again? | -
? who found the soldier | -
? When did Marcel marry? | -

= Three goals in four minutes send Bamako wild
V| Mali's Stade du Fleuve came from two down to beat Egypt's Al Masr 3-2 in Bamako on Saturday and are in the semi-finals of the African Champions League for the first time.
V| Youssouf Niaré scored in the 86th, 88th and 90th minutes.
V| The first leg, in Cairo, had ended without a goal.
N| {Coach Djibril Sissoko-Ba} said that he had told his players at half-time to go home quietly.
N| {Al Masr} lodged a complaint over a ball from the crowd that was on the pitch when the second goal fell.
N| {The African confederation} will rule on Tuesday.
V| Niaré, 19, is on loan from Real Djoliba.
V| In the other half of the draw Wydad Sahel beat Simba Stars on penalties.
? Who scored Stade du Fleuve's goals? | 2A=Youssouf Niaré
? What was the score of the first leg? | 3A=without a goal
? What is Al Masr complaining about? | 5A+=a ball from the crowd that was on the pitch
? Who scored for Al Masr? | -
? Who do Stade du Fleuve play in the semi-final? | -
? Has the complaint been upheld? | 6P
? How many spectators were in the stadium? | -
? What was the score of the penalty shoot-out? | -
? who threw the ball on to the pitch | -
? How did the match between Wydad Sahel and Simba Stars end after extra time? | -

= Estate agent to the ghosts
V| Masaru Kitajima of Chiba will stay for one night, from ten to six, in any flat in which somebody has died, and certify that nothing happened.
V| He charges 80,000 yen, and has so far done it 214 times.
V| By Japanese law a landlord must tell a tenant of a death for three years, and rents fall by a fifth.
N| {Kitajima} brings a thermometer, a sound meter and, he says, a book he has read before.
V| In two cases he refused the certificate.
N| {He=Masaru Kitajima} does not say why.
N| {The landlords' association of Chiba} recommends him; that of Tokyo does not.
V| His father was a priest.
V| A competitor in Osaka, Yuki Amano, does it with a dog.
? What does Kitajima charge? | 2A=80,000 yen
? How many nights has he spent in such flats? | 2A=214 times
? Why did he refuse the certificate in two cases? | 6W+
? What does Amano charge? | -
? How many certificates has Amano issued? | -
? Why does the Tokyo association not recommend him? | -
? When did Kitajima start? | -
? What is the title of the book he brings? | -
? what is the name of the dog | -
? What was his mother's profession? | -

= Dnieper delta: pelicans nest again on Kinburn
A| {Two Ukrainian ornithologists, working from satellite pictures}, say that Dalmatian pelicans have nested on the occupied Kinburn spit for the first time since 1954.
V| Some thirty white specks can be made out on an island in Lake Solonets.
N| {Dr Roman Halushchenko of the national academy} said that they could also be swans, "which would be only half as good".
N| {The Russian-appointed administration} has claimed the birds as a success of its own.
V| Fires burnt a quarter of the spit's forest in 2022 and 2023.
N| {The reserve's director in exile, Zinaida Savchuk}, said that pelicans came where people could not.
V| The burst dam at Kakhovka in June 2023 had flushed the lakes with fresh water.
V| No one has been able to go and look.
? Have pelicans nested on the Kinburn spit? | 1A 3W 4A 6A 8W
? How much of the forest has burnt? | 5A=a quarter
? When did pelicans last nest there? | 1A=1954
? Who burst the dam at Kakhovka? | -
? What are the names of the two ornithologists? | -
? What caused the fires? | -
? How many swans are there on Lake Solonets? | -
? When will Savchuk return to the reserve? | -
? how many pelicans nested there in 1954 | -
? How many birds died in the fires? | -

= Clinic in Leipzig separates Iraqi twins
N| {Leipzig's university hospital} said on Thursday that the Iraqi twins Zahra and Noor, who were joined at the liver, had been separated in an operation of eleven hours.
N| {Surgeon Prof. Dr Annegret Sohl} said that both girls, aged fourteen months, were breathing by themselves.
N| {She=Prof. Dr Annegret Sohl} did not wish to talk of success before the tenth day.
V| The cost, 190,000 euros, is borne by a foundation in Dresden.
N| {The father, Haider Jabbar, a taxi driver from Kut}, said that he could now buy two pairs of shoes.
V| A third sister was born healthy.
V| The last such operation in Leipzig, in 2004, was survived by one of two boys.
V| A team of thirty-eight took part.
? How long did the operation take? | 1A+=eleven hours
? Who is paying for the operation? | 4A=a foundation in Dresden
? How old are the twins? | 2A=fourteen months
? What is the third sister's name? | -
? How long did the operation of 2004 take? | -
? Was the operation a success? | 2A+ 3W+
? When will the twins fly home? | -
? Where did the two boys come from? | -
? what is the mothers name | -
? How many doctors took part in the operation of 2004? | -

= Why Norfolk church lost its spire, and gained it
V| The spire of St Withburga's at Holme Fen, which has been missing since 1762, was put back by helicopter on Tuesday in three parts.
V| The old one was struck by lightning during a sermon on vanity.
V| It was the last wish of Enid Larwood, a churchwarden who left 740,000 pounds for the purpose in 2019.
N| {The architect, Callum Adeyinka-Rowe}, said he had followed a drawing on the back of a brewer's bill.
N| {Rector Margaret Ivory} said that the lightning conductor was the most expensive part.
A| {Some parishioners} would have preferred a lavatory.
V| The diocese had at first refused permission and gave way in 2022.
V| The weathercock is the old one, and was found in a barn in 1953.
? What happened to the old spire? | 2A=struck by lightning
? Who paid for the new spire? | 3A=Enid Larwood
? Which part of the spire was the most expensive? | 5A+=the lightning conductor
? Who designed the old spire? | -
? Who found the weathercock? | -
? When did Enid Larwood become churchwarden? | -
? What did the lightning conductor cost? | -
? Why did the diocese refuse permission? | -
? how much did the helicopter cost | -
? Is the church getting a lavatory? | -

= India and Sri Lanka agree on ferry, not on fish
N| {India's external affairs ministry} said on Friday that the ferry between Nagapattinam and Kankesanthurai would run all year from January, with a subsidy of 3 million dollars.
N| {Sri Lanka's fisheries minister, Ranjith Selvarajah}, said that 34 Indian trawlers had been seized since the summer and that they were not ferries either.
V| Two days of talks in Colombo ended without an agreement on the fishing grounds of the Palk Strait.
N| {Indian delegate Nandita Krishnaswamy} spoke of "an atmosphere like the sea, calm on top".
V| A rail and ferry link to Rameswaram was destroyed by the cyclone of 1964.
N| {Fishermen's leader Antony Jesurajan of Rameswaram} wants the release of 61 crewmen.
V| The next round is in Delhi in March.
? When will the ferry start to run all year? | 1A+=from January
? How many Indian trawlers have been seized? | 2A+=34
? Did the talks bring an agreement on fishing? | 3D
? Have the 61 crewmen been released? | 6P
? How many people died in the cyclone of 1964? | -
? How many Sri Lankan trawlers has India seized? | -
? When will the ferry to Rameswaram run again? | -
? How much does a ticket cost? | -
? who pays the ferry subsidy | -
? What was agreed in Delhi? | -

= The blue hen of Delémont
V| A hen that lays blue eggs took the title of Switzerland's finest at Delémont on Sunday, after the favourite had been disqualified for dyed feet.
V| The hen, Pervenche, belongs to Noé Chappuis, twelve, who was given her as an egg.
N| {Chief judge Armin Tschudi} said that her comb was beyond criticism.
N| {The favourite's owner, the doctor Urs Amrein}, said that the dye was iodine and that she had cut herself.
N| {Tschudi} said that both feet were unlikely.
N| {Amrein} is considering an appeal to the association.
V| First prize is a clock.
V| Some 2,300 birds from nine cantons were on show.
? Who owns the winning hen? | 2A=Noé Chappuis
? Why was the favourite disqualified? | 1A=for dyed feet
? What is the first prize? | 7A=a clock
? Has Amrein appealed? | 6P+
? What is the favourite's name? | -
? Who won the title last year? | -
? How many eggs does Pervenche lay? | -
? Who gave Noé the egg? | -
? how many visitors came to the show | -
? Who came second? | -

= Oil price slides as Kuwait Bay field restarts
V| Oil fell by 3.2 per cent to 68.40 dollars a barrel on Monday after Kuwait said its Bay field, shut since a fire in May, was producing again.
N| {Kuwait's oil minister, Bader al-Mutawa}, put output at 120,000 barrels a day and said the full 210,000 would be reached in October.
N| {Analyst Kirsty Dalgarno of Norvane in Aberdeen} said that the market had been looking for a reason.
V| American petrol stocks rose unexpectedly last week.
A| {Traders} also pointed to talk of a meeting between Riyadh and Moscow.
N| {The Kremlin's spokesman} knew of none.
V| The fire in May, which killed four, was caused by a welding torch, an inquiry found.
V| Gas rose by one per cent.
? Why did the oil price fall? | 1A=after Kuwait said its Bay field, shut since a fire in May, was producing again ; 3A=the market had been looking for a reason ; 5A=talk of a meeting between Riyadh and Moscow
? How much does the Bay field produce at present? | 2A+=120,000 barrels a day
? What caused the fire in May? | 7A=a welding torch
? Is a meeting between Riyadh and Moscow planned? | 5A 6D+
? Why did the gas price rise? | -
? By how much did the oil price rise in May? | -
? How many people were injured in the fire? | -
? How much oil does Kuwait produce altogether? | -
? what is the oil price today in dollars a tonne | -
? Why did American petrol stocks rise? | -

= Portrait: Amara Dieng-Lund, the coach who counts to four
V| Amara Dieng-Lund, who takes over Denmark's women's handball team in January, has never shouted at a player, and the fines for those who do so on his bench go to a lighthouse society.
V| Born in Dakar in 1979 and brought up at Esbjerg by an aunt, he played in goal for Kolding until a detached retina ended his career at twenty-seven.
V| With Ikast he won four titles in five seasons.
V| He succeeds the Norwegian Tove Sandvik, who won Olympic bronze and goes to Montenegro.
N| {Dieng-Lund} says that he counts to four before each sentence.
N| {Captain Sofie Hjorth} says that the pauses are worse than shouting.
V| His contract runs until the Games of 2028.
V| His twin brother Ousmane coaches Senegal's men.
? Why did Dieng-Lund stop playing? | 2A=a detached retina
? Whom does he succeed? | 4A=the Norwegian Tove Sandvik
? How long is his contract? | 7A=until the Games of 2028
? Where do the fines go? | 1A=to a lighthouse society
? How many titles did Sandvik win with Ikast? | -
? Why is Sandvik leaving Denmark? | -
? How long does Sandvik's contract in Montenegro run? | -
? Who takes over at Ikast? | -
? what did ousmane play | -
? How much is the fine for shouting? | -

= Two plots against one queen: the Ledava letters
V| In 1703 two conspiracies to poison Queen Jadwiga Eleonora of Ledava were hatched in the same inn at Trnovac, by people who did not know of one another.
V| The first, by her brother-in-law, Duke Kasimir, used arsenic; the second, by the apothecary Lorenz Gall, an antidote to which she was allergic.
V| The cook, Barbora Hlinka, who was paid by both, told both to the queen.
V| Kasimir was banished; Gall was pardoned, as the antidote had cured the king's gout.
V| The queen reigned until 1731.
N| {The archivist Radovan Mesaroš}, who found the cook's receipts in 2021, says that she signed with a spoon.
V| The inn burnt down in 1848.
V| A second set of letters, bought by an American in 1925, is held to be forged.
? Who betrayed the conspirators? | 3A=The cook, Barbora Hlinka
? What became of Duke Kasimir? | 4A=banished
? Why was Gall pardoned? | 4A=the antidote had cured the king's gout
? Who forged the second set of letters? | -
? What did the queen die of? | -
? How much was the cook paid? | -
? When did Duke Kasimir die? | -
? What did the American pay for the letters? | -
? who burnt down the inn | -
? When did the king die? | -

= Cairo book market gets new stalls, loses old ones
N| {Cairo governorate} moved the 132 second-hand booksellers of Ezbekiya on Saturday to new stalls of steel, two hundred metres from the old wooden ones.
N| {Deputy governor Mona Sabri-Halim} said that the old place was needed for the metro.
N| {Bookseller Hagg Ramadan Fathi} said that he had been moved in 1969, 1988, 1993 and 1998 and had kept the boxes.
A| {Several sellers} complained that the new stalls were a third smaller.
N| {Sabri-Halim} said that each had been measured with its owner.
V| No rent is charged in the first year.
N| {The novelist Iman Tawfik-Rizk}, who bought her first book there, called for a sign.
V| The market goes back to 1926, to a Greek with a wheelbarrow.
? Why were the booksellers moved? | 2A+=the old place was needed for the metro
? How many booksellers are there? | 1A=132
? When did the market begin? | 8A=1926
? Are the new stalls smaller than the old ones? | 4A 5D+
? Why were the booksellers moved in 1998? | -
? How much will the rent be in the second year? | -
? What was the Greek's name? | -
? Which book did Iman Tawfik-Rizk buy first? | -
? how much did the new stalls cost | -
? When will the metro station open? | -
