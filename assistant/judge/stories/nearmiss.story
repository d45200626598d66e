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
? Have the farmers received the full price for their land? | 7D+ 8P+
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
? Has Dario Pace been cleared? | -
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
? Has Vasquez-Lind reached the final? | -
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
? Have Monaghan ever won the All-Ireland? | -
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
