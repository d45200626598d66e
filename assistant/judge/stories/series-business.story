= Canadian forestry group said to be circling Lehtikoski
A| {Two people with knowledge of the talks} say Brandt Hollow Industries of New Brunswick has offered to buy the Finnish harvester maker Lehtikoski for about 740 million euros.
A| The bid, {one of them} said, was delivered by hand in Tampere on 3 October and is open until the end of the month.
N| {Lehtikoski's head of communications, Saara Ylimäki}, said on Monday that the company did not discuss rumours.
N| {Brandt Hollow} had not answered written questions by the time of publication.
V| Lehtikoski, founded in 1951, employs 1,850 people at plants in Tampere and Iisalmi and sold 610 harvesters last year.
V| The Rautio family controls 44 percent of the votes, and no sale is possible without it.
A| {Analysts in Helsinki} have long regarded the company as too small to carry the cost of electric drivetrains by itself.
? Did Brandt Hollow bid for Lehtikoski? | 1A 2A 3W+ 4W+
? a Canadian takeover offer for the Finnish harvester maker | 1A 2A 3W+ 4W+
? is it true that brandt hollow made an offer in early october | 2A 3W+ 4W+
? how much is the canadian company offering | 1A=about 740 million euros ; 3W+ 4W+
? Who holds the controlling stake in Lehtikoski? | 6A=The Rautio family
? Has the Rautio family agreed to sell? | -
? Does Lehtikoski employ more than 3,000 people? | 5D
? Will the plant in Iisalmi be closed? | -
? Is share trading before the report being investigated? | -
? Did Perälä travel to Canada? | -

= Report: Finnish harvester maker in Canadian sights
M| {The Helsinki business paper Talousviikko} reported on Monday that Brandt Hollow Industries had put 740 million euros on the table for Lehtikoski, citing two people close to the negotiations.
V| Kuljetus & Metsä could not confirm the report independently.
N| {Juhani Rautio, who speaks for the family that controls the machine builder}, told this magazine he would "neither feed nor kill a rumour".
N| Asked whether he had flown to Fredericton in September, {he=Juhani Rautio} hung up.
N| {The metalworkers' shop steward in Iisalmi, Marko Tolvanen}, said nobody had informed the staff of anything.
V| Shares in Lehtikoski rose 19 percent before trading was halted shortly after two.
V| The two firms have shared a dealer network in Quebec since 2016.
? Did Brandt Hollow bid for Lehtikoski? | 1A 2W 3W+
? a Canadian takeover offer for the Finnish harvester maker | 1A 2W 3W+
? is it true that brandt hollow made an offer in early october | 2W 3W+
? how much is the canadian company offering | 1A=740 million euros ; 2W 3W+
? Who holds the controlling stake in Lehtikoski? | 3A=the family that controls the machine builder
? Has the Rautio family agreed to sell? | 3W+
? Does Lehtikoski employ more than 3,000 people? | -
? Will the plant in Iisalmi be closed? | -
? Is share trading before the report being investigated? | -
? Did Perälä travel to Canada? | -

= Lehtikoski tells exchange: approached, but no offer
N| {Lehtikoski} said in a statement to the stock exchange on Wednesday that it had received an expression of interest from a foreign company.
N| "The board has not received an offer, binding or otherwise, and the figure that has appeared in the press is unknown to it," {the statement} read.
N| {It=the statement} did not name the suitor.
N| {Chief executive Annika Perälä} declined at a trade fair in Jyväskylä to say whether the letter had come from Canada.
N| {She=Annika Perälä} added that the company's plan to launch an electric harvester in May stood.
M| {Talousviikko} stood by its account on Wednesday evening.
V| Trading resumed at noon, and the shares gave back about half of Monday's gain.
V| Finland's financial supervisor is looking into dealings in the stock on the Friday before the first report.
? Did Brandt Hollow bid for Lehtikoski? | 2D+ 4W+ 6A
? a Canadian takeover offer for the Finnish harvester maker | 2D+ 4W+ 6A
? is it true that brandt hollow made an offer in early october | 2D+ 4W+
? how much is the canadian company offering | 2D+ 6A
? Who holds the controlling stake in Lehtikoski? | -
? Has the Rautio family agreed to sell? | -
? Does Lehtikoski employ more than 3,000 people? | -
? Will the plant in Iisalmi be closed? | -
? Is share trading before the report being investigated? | 8A
? Did Perälä travel to Canada? | -

= Brandt Hollow and Lehtikoski agree 790-million-euro deal
N| Brandt Hollow Industries will take over Lehtikoski for 790 million euros in cash, {the two companies} announced before the market opened on 14 November.
N| The Rautio family has agreed to tender its shares, according to {the announcement}.
N| {Perälä}, who will stay as chief executive, said talks had begun in August and that a first, lower proposal had been rejected in early October.
N| "So yes, there was an offer when we told you there was none, and our lawyers will explain why that word was chosen," {she=Perälä} said.
N| {Gordon MacAusland, Brandt Hollow's chief executive}, promised that both Finnish plants would be kept for at least five years.
N| {Tolvanen, the shop steward}, called the promise welcome and asked for it in writing.
V| The purchase still needs the approval of competition authorities in Brussels and Ottawa.
N| {The financial supervisor} would not comment on its inquiry into trading before the leak.
? Did Brandt Hollow bid for Lehtikoski? | 1A+ 3A+ 4A+
? a Canadian takeover offer for the Finnish harvester maker | 1A+ 3A+ 4A+
? is it true that brandt hollow made an offer in early october | 3A+ 4A+
? how much is the canadian company offering | 1A+=790 million euros
? Who holds the controlling stake in Lehtikoski? | -
? Has the Rautio family agreed to sell? | 2A+
? Does Lehtikoski employ more than 3,000 people? | -
? Will the plant in Iisalmi be closed? | 5D+
? Is share trading before the report being investigated? | 8W+
? Did Perälä travel to Canada? | -

= Toll of layoffs unclear as game studio goes quiet
A| {Five employees of the Montreal game studio Pale Lantern} said on Tuesday night that more than a hundred colleagues had been told by video call that their jobs were gone.
A| {One of them, who asked not to be named because severance terms were still being settled}, put the number at 130.
V| Pale Lantern employed about 400 people at the start of the year.
N| {The studio's communications office} did not reply to three messages, and its switchboard rang unanswered.
N| {Creative director Noor El-Hachem} wrote on social media that it was "the worst day of my working life" but gave no figures.
V| The company's last release, Ashfall Meridian, sold 2.1 million copies, about half of what its publisher had forecast.
N| {The publisher, Tokyo-based Kurogane}, said the matter was one for the studio.
? Did Pale Lantern lay off staff? | 1A 2A 4W+ 5A+
? job cuts at the Montreal game studio | 1A 2A 4W+ 5A+
? were people really shown the door at pale lantern | 1A 2A 4W+ 5A+
? how many people lost their jobs at the studio | 1A=more than a hundred ; 2A=130 ; 4W+ 5W+
? Were 130 employees dismissed? | 2A 4W+
? Were contractors let go as well? | -
? Has Ashfall Meridian's sequel been scrapped? | -
? Why were the jobs cut? | -
? Did the publisher order the layoffs? | 7W+
? Will the workers apply for union recognition? | -
? Has El-Hachem left the company? | -

= Pale Lantern confirms cuts, disputes the number
N| {Pale Lantern} acknowledged on Wednesday that it had let people go in Montreal, but said the total was 84, not 130.
N| {Its chief executive, Étienne Garand}, blamed rising development costs and a "sharply weaker" market for single-player games.
N| {He=Étienne Garand} said the sequel to Ashfall Meridian had not been cancelled.
A| {Two former staff members} told Ludique that the 84 did not include about 40 contractors whose agreements were ended on the same day.
N| Asked about the contractors, {Garand} said he would not go into individual contracts.
N| {Quebec's labour ministry} said it had received a notice of collective dismissal but could not disclose its contents.
V| El-Hachem, the creative director, remains with the studio.
? Did Pale Lantern lay off staff? | 1A+ 2A+ 4A 6A
? job cuts at the Montreal game studio | 1A+ 2A+ 4A 6A
? were people really shown the door at pale lantern | 1A+ 2A+ 4A 6A
? how many people lost their jobs at the studio | 1A+=84 ; 4A=about 40 contractors ; 6W
? Were 130 employees dismissed? | 1D+
? Were contractors let go as well? | 4A 5W+
? Has Ashfall Meridian's sequel been scrapped? | 3D+
? Why were the jobs cut? | 2A+=rising development costs and a "sharply weaker" market for single-player games
? Did the publisher order the layoffs? | -
? Will the workers apply for union recognition? | -
? Has El-Hachem left the company? | 7D

= Union drive at Montreal studio after dismissals
N| {The Communications Guild of Canada} said on Monday that 170 workers at Pale Lantern had signed union cards in the ten days since the studio dismissed 84 of their colleagues.
N| {The guild's organiser, Sunniva Prakash}, said it would apply to the labour tribunal this week.
N| {Garand} told employees in an email, seen by the Plateau Courier, that he respected their right to organise.
N| {He=Garand} also admitted in it that 37 contractors had lost their work along with the permanent staff.
N| {A spokesman for Kurogane, Daigo Mitsui}, declined to say whether the publisher had asked for the cuts.
V| The tribunal takes an average of five weeks to rule on such applications.
N| {El-Hachem} said she had signed a card herself.
? Did Pale Lantern lay off staff? | 1A 4A+
? job cuts at the Montreal game studio | 1A 4A+
? were people really shown the door at pale lantern | 1A 4A+
? how many people lost their jobs at the studio | 1A=84 ; 4A+=37 contractors
? Were 130 employees dismissed? | 1D
? Were contractors let go as well? | 4A+
? Has Ashfall Meridian's sequel been scrapped? | -
? Why were the jobs cut? | -
? Did the publisher order the layoffs? | 5W+
? Will the workers apply for union recognition? | 2A+
? Has El-Hachem left the company? | -

= Recall of infant formula widens in Poland
N| {Poland's chief sanitary inspector, Bogusław Tarnecki}, on Friday ordered shops to take Mleczko Start 1 off their shelves after a sample from Łódź tested positive for cronobacter.
N| {The manufacturer, Nutrawita}, said the order covered 48,000 tins with expiry dates in March and April.
N| {It=Nutrawita} said no illness had been linked to its product.
N| {A paediatric ward in Łódź} was treating two infants for an infection of the blood, its head, Hanna Zych, told reporters.
N| "Whether the powder has anything to do with it, I can't tell you; the cultures take days," {she=Hanna Zych} said.
N| {Tarnecki} advised parents to boil water and to return opened tins.
V| Nutrawita's factory in Płońsk was last inspected in February, when two minor faults were noted.
? Was Mleczko Start 1 recalled? | 1A+ 2A+
? the withdrawal of a Polish baby milk powder | 1A+ 2A+
? is it true that bacteria were found in mleczko | 1A
? Did Mleczko make two babies ill? | 3D+ 5W
? how many tins were affected | 2A+=48,000
? Where did the contamination come from? | -
? Did an infant die? | -
? Which brand had the sick children been given? | -
? Has Nutrawita resumed production? | -
? Will the firm build a second lab? | -
? Was anyone at the factory punished? | -
? Was Nutrawita fined? | -

= Formula in Łódź cases was a different brand, hospital finds
N| {The hospital in Łódź} said on Tuesday that the two sick infants had been fed another manufacturer's powder.
N| "In neither household was there a tin of Mleczko," {Dr Zych} told a news conference.
N| {She=Dr Zych} declined to name the brand until the sanitary authorities had done so.
N| {Nutrawita's director of quality, Iwo Gasiński}, said he felt relief "for the children first and for us second".
N| {The inspectorate} kept the recall in force, noting that bacteria had been found in a tin of Mleczko regardless.
V| One of the babies has been discharged and the other is in a stable condition.
A| {Pharmacists} reported that parents were returning unrelated products as well.
? Was Mleczko Start 1 recalled? | 5A+
? the withdrawal of a Polish baby milk powder | 5A+
? is it true that bacteria were found in mleczko | 5A
? Did Mleczko make two babies ill? | 1D 2D
? how many tins were affected | -
? Where did the contamination come from? | -
? Did an infant die? | 6D
? Which brand had the sick children been given? | 1A=another manufacturer's powder ; 2D 3W
? Has Nutrawita resumed production? | -
? Will the firm build a second lab? | -
? Was anyone at the factory punished? | -
? Was Nutrawita fined? | -

= Nutrawita resumes output after formula scare
V| The Płońsk plant of Nutrawita started packing infant formula again on Thursday, 19 days after inspectors had its Mleczko Start 1 withdrawn over bacteria.
N| {The county sanitary office} said 212 samples from the dryer and the packing hall had been clean.
N| {Gasiński} said the contamination had entered through a cracked seal on a single filling head.
N| {The company} put the cost of the recall at 9 million zlotys.
N| {He=Gasiński} would not say whether employees had been disciplined.
V| The inspectorate has since traced the Łódź infections to an imported powder sold online.
N| {Nutrawita} plans to add a second laboratory by the summer.
V| Its shares, which fell by a third in the first week, have recovered most of the loss.
? Was Mleczko Start 1 recalled? | 1A 4A+
? the withdrawal of a Polish baby milk powder | 1A 4A+
? is it true that bacteria were found in mleczko | 1A 3A+
? Did Mleczko make two babies ill? | 6D
? how many tins were affected | -
? Where did the contamination come from? | 3A+=a cracked seal on a single filling head
? Did an infant die? | -
? Which brand had the sick children been given? | 6A=an imported powder sold online
? Has Nutrawita resumed production? | 1A
? Will the firm build a second lab? | 7A+
? Was anyone at the factory punished? | 5W+
? Was Nutrawita fined? | -

= Data of 600,000 patients offered for sale, says security firm
N| {The Rotterdam security company Gatekeep} said on Sunday it had found a file for sale that appeared to hold records of some 600,000 patients of Dutch dental chain Tandvast.
N| The seller, who uses the name "brakwater", is asking 40,000 dollars in cryptocurrency, {Gatekeep's research chief, Sjoerd Haanstra}, wrote.
N| {Tandvast} said it had "no indication" of a break-in but had called in outside experts.
V| De Maasbode checked 25 of the entries with the people named; 22 said their details were right.
N| {The Dutch data protection authority} said it had not yet received a notification.
N| {Haanstra} said the sample included dates of birth and bank numbers but no X-rays.
V| Tandvast runs 140 practices in the Netherlands and Belgium.
? Were Tandvast's patient records stolen? | 1A 3D+ 4A
? data theft at the Dutch dental chain | 1A 3D+ 4A
? did hackers really get hold of dental patients' files | 1A 3D+ 4A
? how many patients are affected | 1A=some 600,000
? How did the intruders get in? | -
? Were Belgian patients among the victims? | -
? Did Tandvast pay a ransom? | -
? how much does the seller want | 2A=40,000 dollars in cryptocurrency
? Had the regulator been told of the breach? | 5D+
? Were X-ray images among the data? | 6D
? Will the case come to court? | -
? Has the seller been arrested? | -

= Tandvast admits hackers took patient files
N| {The dental chain Tandvast} conceded on Wednesday that intruders had copied patient data in August.
N| {Its chief executive, Lotte Verhagen}, apologised in a video and said the company had been "wrong to sound so sure on Sunday".
N| {She=Lotte Verhagen} put the number of people concerned at 412,000, all of them in the Netherlands.
N| The way in, {she=Lotte Verhagen} said, was the account of a supplier that prints appointment cards.
N| {The supplier, Kaartland of Zwolle}, said its own investigation was not finished and that it could not confirm this.
N| {Verhagen} refused to say whether a ransom had been demanded or paid.
N| {The data protection authority} confirmed that it had been notified on Tuesday.
N| {Police} advised patients not to click on links in messages about dental bills.
? Were Tandvast's patient records stolen? | 1A+ 2A+ 3A+
? data theft at the Dutch dental chain | 1A+ 3A+
? did hackers really get hold of dental patients' files | 1A+ 3A+
? how many patients are affected | 3A+=412,000
? How did the intruders get in? | 4A+=the account of a supplier that prints appointment cards ; 5W+
? Were Belgian patients among the victims? | 3D+
? Did Tandvast pay a ransom? | 6W+
? how much does the seller want | -
? Had the regulator been told of the breach? | 7A+
? Were X-ray images among the data? | -
? Will the case come to court? | -
? Has the seller been arrested? | -

= Dental patients file mass claim over August breach
V| The foundation Privacyrecht Nu has brought a claim against Tandvast in Utrecht on behalf of 31,000 people whose records were stolen in August.
N| {It=Privacyrecht Nu} wants 350 euros for each of them.
N| {The chain} said it regretted the incident but did not regard itself as liable.
N| {Kaartland}, the printer through whose account the thieves came in, according to Tandvast, now says a password had been reused by an employee.
A| {A person who has seen the chain's insurance correspondence} said 180,000 euros had been paid to the hackers in September.
N| {Tandvast's lawyer, Bas Rietkerk}, called that figure invented and said not a cent had gone to criminals.
V| A first hearing is set for 9 April.
V| In Belgium, where the chain has 22 practices, no patients were affected.
? Were Tandvast's patient records stolen? | 1A 4A
? data theft at the Dutch dental chain | 1A 4A
? did hackers really get hold of dental patients' files | 1A 4A
? how many patients are affected | -
? How did the intruders get in? | 4A+=a password had been reused by an employee
? Were Belgian patients among the victims? | 8D
? Did Tandvast pay a ransom? | 5A 6D+
? how much does the seller want | -
? Had the regulator been told of the breach? | -
? Were X-ray images among the data? | -
? Will the case come to court? | 7A
? Has the seller been arrested? | -

= Tarkwa Breweries chief on leave, board says
N| {Tarkwa Breweries} said on Thursday that its chief executive, Kwame Asante-Bold, had begun an "agreed period of leave" and that the finance director would stand in for him.
N| {The two-line notice to the Accra exchange} gave no reason.
A| {Three people at the company} said he had been walked out of the head office on Wednesday after a board meeting about payments to a distributor.
N| {Asante-Bold} did not answer his telephone.
N| {Board chair Efua Dankwa} said she could add nothing to the notice.
V| He has led the brewer since 2017, in which time its profit has doubled.
V| The company's shares were down 8 percent at the close.
? Was Asante-Bold sacked? | 1D+ 2W+ 3A 4W+ 5W+
? the dismissal of Tarkwa's chief executive | 1D+ 2W+ 3A 4W+ 5W+
? is it true the boss of tarkwa breweries has been fired | 1D+ 2W+ 3A 4W+ 5W+
? Why did he have to go? | 2W+ 3A=payments to a distributor ; 4W+ 5W+
? Was he on leave because of an ill father? | 2W+
? who is running the brewer now | 1A+=the finance director
? Did Golden Cask break the law? | -
? Is the ex-boss taking the company to court? | -
? Are police investigating the payments? | -
? Was Asante-Bold in charge for twenty years? | 6D
? Did Tarkwa's annual profit rise? | -
? Did Dankwa resign as board chair? | -

= Ex-colleague: brewery head was not dismissed
N| {Kojo Mensah-Lartey, who sat on the board of Tarkwa Breweries until June}, told Radio Volta that talk of a dismissal was "plain wrong".
N| "Kwame asked for time off because his father is ill; I spoke to him last night," {he=Kojo Mensah-Lartey} said.
M| {The Accra Business Post} had written that he was escorted from the building after directors raised questions about a distributor.
V| Radio Volta could not establish who called the meeting on Wednesday.
N| {The distributor, Golden Cask}, said its contract had been audited and found in order.
N| {Finance director Abena Sarkodie}, now in charge, visited the Kumasi plant on Friday and took no questions.
? Was Asante-Bold sacked? | 1D 2D 3A
? the dismissal of Tarkwa's chief executive | 1D 2D 3A
? is it true the boss of tarkwa breweries has been fired | 1D 2D 3A
? Why did he have to go? | 2A=his father is ill ; 3A=questions about a distributor
? Was he on leave because of an ill father? | 2A
? who is running the brewer now | 6A=Finance director Abena Sarkodie
? Did Golden Cask break the law? | 5D+
? Is the ex-boss taking the company to court? | -
? Are police investigating the payments? | -
? Was Asante-Bold in charge for twenty years? | -
? Did Tarkwa's annual profit rise? | -
? Did Dankwa resign as board chair? | -

= Asante-Bold out for good at Tarkwa
N| Tarkwa Breweries has ended the contract of Kwame Asante-Bold with immediate effect, {it=Tarkwa Breweries} announced on Monday.
N| {The board} found after an internal review that he had approved 14 million cedis in rebates to Golden Cask without authority.
N| {His lawyer, Nana Yaa Opoku}, denied that there had been anything improper and said he would sue.
N| The story of a sick father, {she=Nana Yaa Opoku} added, was true but had nothing to do with his absence.
N| {Dankwa} said the search for a successor would take until March.
N| {Golden Cask} rejected any suggestion of wrongdoing.
N| {Police} said they had received no complaint.
V| It is the second time in ten years that the brewer has parted with a chief executive before the end of his term.
? Was Asante-Bold sacked? | 1A+ 8A
? the dismissal of Tarkwa's chief executive | 1A+ 8A
? is it true the boss of tarkwa breweries has been fired | 1A+ 8A
? Why did he have to go? | 2A+=approved 14 million cedis in rebates to Golden Cask without authority ; 3D+ 4D+
? Was he on leave because of an ill father? | 4D+
? who is running the brewer now | -
? Did Golden Cask break the law? | 6D+
? Is the ex-boss taking the company to court? | 3P+
? Are police investigating the payments? | 7D+
? Was Asante-Bold in charge for twenty years? | -
? Did Tarkwa's annual profit rise? | -
? Did Dankwa resign as board chair? | -

= Tarkwa profit slips as new chief starts
V| Tarkwa Breweries, whose former head Kwame Asante-Bold was dismissed in the autumn, reported a 6 percent fall in annual profit to 211 million cedis on Wednesday.
N| {Abena Sarkodie, confirmed as chief executive last week}, blamed the price of barley.
N| {She=Abena Sarkodie} said the dispute with her predecessor had been settled out of court in January but would not give the terms.
V| Sales by volume rose 2 percent.
N| {The company} will pay a dividend of 0.35 cedi.
N| {A spokesman for Golden Cask} said it was no longer supplying the brewer's customers in the north.
? Was Asante-Bold sacked? | 1A
? the dismissal of Tarkwa's chief executive | 1A
? is it true the boss of tarkwa breweries has been fired | 1A
? Why did he have to go? | -
? Was he on leave because of an ill father? | -
? who is running the brewer now | 2A+=Abena Sarkodie
? Did Golden Cask break the law? | -
? Is the ex-boss taking the company to court? | 3D+
? Are police investigating the payments? | -
? Was Asante-Bold in charge for twenty years? | -
? Did Tarkwa's annual profit rise? | 1D
? Did Dankwa resign as board chair? | -

= Phone maker Veltis sets date for foldable
N| Veltis will show its first foldable telephone in Barcelona on 27 February, {the Swedish company} said in an invitation sent to reporters on Monday.
N| {The invitation} carries the line "bend, don't break" and no price.
A| {Suppliers in Taiwan} said the device would use a hinge from Shin Ma Precision.
N| {Shin Ma} said it did not comment on customers.
V| Veltis had promised a foldable for last year but put it off in May.
A| {Retailers} expect it to cost about 1,300 euros.
N| {Product head Oskar Lindmarker} told a podcast that the battery would last "two honest days".
? Has Veltis launched a foldable phone? | 1P+
? the Swedish firm's folding telephone being presented in Barcelona | 1P+
? how much does the fold cost | 2W+ 6A=about 1,300 euros
? Does Shin Ma make the hinge? | 3A 4W+
? Were sales of the Fold suspended? | -
? is it true that the phone's screens broke | -
? Why did the screens crack? | -
? What share of the phones is faulty? | -
? Does the battery last two days? | 7A+
? When will the Fold be on sale again? | -
? Is the phone sold in the United States? | -
? Has Lindmarker lost his job? | -

= Veltis Fold unveiled at 1,149 euros
V| Veltis on Thursday presented the Fold in Barcelona, a telephone that opens to the size of a paperback and costs 1,149 euros.
N| {Lindmarker} said it would be in shops in eleven European countries from 20 March.
N| {He=Lindmarker} dodged a question about the maker of the hinge.
V| A test unit got through a little over a day and a half of use before its battery ran out.
N| The United States would follow "if tariffs let us", {chief executive Ebba Stråle} said.
V| Samsung and Huawei have sold foldables since 2019.
N| {Stråle} expects to sell 300,000 by the end of the year.
? Has Veltis launched a foldable phone? | 1A
? the Swedish firm's folding telephone being presented in Barcelona | 1A
? how much does the fold cost | 1A=1,149 euros
? Does Shin Ma make the hinge? | 3W+
? Were sales of the Fold suspended? | -
? is it true that the phone's screens broke | -
? Why did the screens crack? | -
? What share of the phones is faulty? | -
? Does the battery last two days? | 4D
? When will the Fold be on sale again? | -
? Is the phone sold in the United States? | 5P+
? Has Lindmarker lost his job? | -

= Veltis halts Fold sales over cracked screens
V| Veltis stopped selling its Fold on Tuesday, twelve days after the launch, because screens were cracking along the crease.
N| "About one in two hundred units is affected, and one is too many," {Stråle} said in a video.
N| {Consumer groups in Germany and Denmark} put the share at closer to one in twenty.
N| {The company} said the fault lay in a glue and not in the hinge.
N| {Shin Ma Precision of Taichung} confirmed for the first time that it made the part, and said its own tests had shown no defect.
N| Owners will get a new device or their money back, {Veltis} said.
V| It was unclear on Tuesday when sales would resume.
V| The shares fell by 22 percent in Stockholm.
? Has Veltis launched a foldable phone? | 1A
? the Swedish firm's folding telephone being presented in Barcelona | -
? how much does the fold cost | -
? Does Shin Ma make the hinge? | 5A+
? Were sales of the Fold suspended? | 1A 7A
? is it true that the phone's screens broke | 1A 2A+ 3A
? Why did the screens crack? | 4A+=a glue
? What share of the phones is faulty? | 2A+=About one in two hundred ; 3A=one in twenty
? Does the battery last two days? | -
? When will the Fold be on sale again? | 7W
? Is the phone sold in the United States? | -
? Has Lindmarker lost his job? | -

= Physicists claim superconductor at fridge temperature
N| {A group at the University of Graz led by Theresa Mayrhofer} says it has made a material that carries current without resistance at 4 degrees Celsius.
N| {The paper, posted on Tuesday and not yet reviewed}, describes a compound of lanthanum, copper and sulphur.
N| "We measured it eleven times before we believed it," {Mayrhofer} said.
N| {Ichiro Tanabe of Osaka, who was not involved}, called the data "beautiful, which worries me a little".
N| {Two other laboratories}, in Delft and Stanford, said they would try to reproduce the result.
V| A similar claim from South Korea in 2023 fell apart within weeks.
N| {The university} has applied for a patent.
? Did the Graz group find a superconductor that works at 4 degrees? | 1A+ 3A+
? superconductivity in the Austrian team's compound | 1A+ 3A+
? is it true that a material without resistance at fridge temperature was made in graz | 1A+ 3A+
? Could other labs reproduce the finding? | 5P+
? which elements is the compound made of | 2A+=lanthanum, copper and sulphur
? Were data manipulated? | -
? Has the paper been retracted? | -
? What caused the false reading? | -
? Did the university apply for a patent? | 7A+
? Who led the Delft team? | -
? Will Mayrhofer lose her post? | -

= Delft fails to find superconductivity in Graz compound
N| {Researchers at Delft} said on Friday they had baked nine samples of the Graz material and seen ordinary resistance in each.
N| "There is no superconductor here, or else we are very bad cooks," {their leader, Femke Oudkerk}, said.
N| {Mayrhofer} replied that the Dutch samples contained too much oxygen.
N| {Stanford} said its own tests were still running and that it was too soon to say anything.
A| {Several commentators} pointed to a curve in the Graz paper that seemed to have been smoothed.
N| Asked about the curve, {Mayrhofer} said the raw data would be published "in due course".
N| {The University of Graz} had no comment.
? Did the Graz group find a superconductor that works at 4 degrees? | 1D 2D 4W
? superconductivity in the Austrian team's compound | 1D 2D 4W
? is it true that a material without resistance at fridge temperature was made in graz | 1D 2D 4W
? Could other labs reproduce the finding? | 1D+ 2D+ 4W+
? which elements is the compound made of | -
? Were data manipulated? | 5A 6W+ 7W+
? Has the paper been retracted? | -
? What caused the false reading? | 3A+=too much oxygen
? Did the university apply for a patent? | -
? Who led the Delft team? | 2A=Femke Oudkerk
? Will Mayrhofer lose her post? | -

= Graz team withdraws superconductor paper
N| The authors of a much-discussed paper on a superconductor at 4 degrees have taken it back, {the University of Graz} said on Monday.
N| {In their note} they write that a loose contact in the cryostat had mimicked zero resistance.
N| "We were wrong, and Delft was right," {Mayrhofer} said.
N| {She=Mayrhofer} denied that any data had been altered.
N| {An inquiry by the university} found no misconduct but criticised "haste".
N| {Oudkerk} praised her Austrian colleague's candour.
V| Stanford had stopped its attempt two weeks earlier without publishing.
N| {The university} said it had dropped the patent application.
? Did the Graz group find a superconductor that works at 4 degrees? | 1D+ 2D+ 3D+
? superconductivity in the Austrian team's compound | 1D+ 2D+ 3D+
? is it true that a material without resistance at fridge temperature was made in graz | 1D+ 2D+ 3D+
? Could other labs reproduce the finding? | 7D
? which elements is the compound made of | -
? Were data manipulated? | 4D+ 5D+
? Has the paper been retracted? | 1A+
? What caused the false reading? | 2A+=a loose contact in the cryostat
? Did the university apply for a patent? | 8A+
? Who led the Delft team? | -
? Will Mayrhofer lose her post? | -

= Striker Okonjo in Seville for medical, Spanish radio says
M| {Radio Guadalquivir} reported on Saturday that the Nigerian striker Chidi Okonjo had landed in Seville for a medical examination with Real Betis.
M| {The station} put the fee at 24 million euros plus add-ons.
N| {His club, Union Berlin}, said it knew nothing of such a trip.
N| {Betis} would not be drawn on "players under contract elsewhere".
V| Okonjo, 23, has scored 14 times in the Bundesliga this season.
N| {His agent, Paolo Ferrante}, posted a picture of an orange tree and no words.
V| The transfer window closes on Monday at midnight.
? Did Okonjo join Betis? | 1P 4W+
? the Nigerian striker's move to Seville | 1P 4W+
? Did the player travel to Seville for a medical at the weekend? | 1A 3W+ 4W+
? is it true that okonjo was in berlin on saturday | 1D 3W+
? how much did betis pay | 2A=24 million euros plus add-ons ; 4W+
? Who flew to Spain instead of him? | -
? Did Okonjo score three goals on his debut? | -
? Where was the medical carried out? | 1A=Seville
? Did Okonjo tear a ligament? | -
? Will he be available at Vigo? | -
? Did Union Berlin win their first match without him? | -
? What salary will Okonjo earn? | -

= Okonjo trained in Berlin on Saturday, coach says
N| {Union Berlin's coach, Henrik Dallmann}, said on Sunday that Okonjo had trained with his team-mates in Köpenick the day before.
N| "Unless he has a twin, he was not in Seville," {Dallmann} said.
N| {The club} published a photograph of the session.
M| {Radio Guadalquivir} corrected its report in the evening: it was the player's brother and adviser, Emeka, who had flown to Spain.
N| {Betis's sporting director, Álvaro Lucena}, confirmed that he had lunched with the brother but would not speak of an offer.
N| Would the striker be there against Leverkusen on Wednesday? {Dallmann} said he assumed so.
? Did Okonjo join Betis? | 5W+
? the Nigerian striker's move to Seville | 5W+
? Did the player travel to Seville for a medical at the weekend? | 1D+ 2D+ 3D+ 4D
? is it true that okonjo was in berlin on saturday | 1A+ 2A+ 3A+
? how much did betis pay | 5W+
? Who flew to Spain instead of him? | 4A=the player's brother and adviser, Emeka
? Did Okonjo score three goals on his debut? | -
? Where was the medical carried out? | -
? Did Okonjo tear a ligament? | -
? Will he be available at Vigo? | -
? Did Union Berlin win their first match without him? | -
? What salary will Okonjo earn? | -

= Betis sign Okonjo minutes before deadline
N| Real Betis have signed Chidi Okonjo from Union Berlin until 2030, {both clubs} announced at 23:41 on Monday.
A| The fee is {understood} to be 27 million euros.
N| {Union's managing director, Silke Brandauer}, did not give a figure but called it the highest in the club's history.
N| {Okonjo} said he had made up his mind on Monday morning.
V| The medical was done in Berlin by a doctor flown in from Seville.
N| {Dallmann} said he was angry at the timing, "not at the boy".
V| Betis are sixth in the Spanish league, Union eleventh in Germany's.
? Did Okonjo join Betis? | 1A+ 4A+
? the Nigerian striker's move to Seville | 1A+ 4A+
? Did the player travel to Seville for a medical at the weekend? | 5D
? is it true that okonjo was in berlin on saturday | -
? how much did betis pay | 2A=27 million euros ; 3W+
? Who flew to Spain instead of him? | -
? Did Okonjo score three goals on his debut? | -
? Where was the medical carried out? | 5A=Berlin
? Did Okonjo tear a ligament? | -
? Will he be available at Vigo? | -
? Did Union Berlin win their first match without him? | -
? What salary will Okonjo earn? | -

= Okonjo scores twice on debut
V| Chidi Okonjo, who joined Betis on the last day of the window, needed 19 minutes for his first goal in Spain.
V| Betis beat Getafe 3-1 on Saturday before 51,000 people.
V| His second, a header, came after the interval.
N| {Coach Martín Sorondo} said the newcomer was "three weeks from fit".
N| {Okonjo} left the ground with ice on his left knee and did not speak to reporters.
N| {The club's doctor} said it was too early to tell whether he would play at Vigo.
V| Union Berlin lost 2-0 at home without him.
? Did Okonjo join Betis? | 1A
? the Nigerian striker's move to Seville | 1A
? Did the player travel to Seville for a medical at the weekend? | -
? is it true that okonjo was in berlin on saturday | -
? how much did betis pay | -
? Who flew to Spain instead of him? | -
? Did Okonjo score three goals on his debut? | -
? Where was the medical carried out? | -
? Did Okonjo tear a ligament? | -
? Will he be available at Vigo? | 6W+
? Did Union Berlin win their first match without him? | 7D
? What salary will Okonjo earn? | -


= Sources: Rovigo tyre maker in merger talks with Turkish rival
A| {Bankers involved in the discussions} said on Sunday that Pneumatica Adriatica of Rovigo and the Turkish group Karsan Lastik were negotiating a merger of equals that would create Europe's sixth-largest producer of lorry tyres.
A| The headquarters, under a draft {one of the bankers} had seen, would be split between Milan and Izmir, with a Dutch holding on top.
N| {A spokeswoman for Pneumatica, Ilaria Bonfante}, said that the company "studies many options and comments on none".
N| {Karsan Lastik} said in an email from Izmir that it was not aware of any talks.
N| {The mayor of Rovigo, Sandro Pellizzon}, told a local broadcaster that he had heard the rumour like everyone else and would ask to see the management.
V| Pneumatica made a net loss of 41 million euros in the first half after the price of natural rubber doubled.
V| Karsan, which is controlled by the industrialist Demir Aksoylu, has no debt and has been looking for a foothold in the European Union since 2022.
? Did Pneumatica and Karsan hold merger talks? | 1A 3W+ 4D+
? negotiations between the Italian and the Turkish tyre firm about joining forces | 1A 3W+ 4D+
? is it true that the two tyre makers discussed combining | 1A 3W+ 4D+
? Have the two companies merged? | 1P 3W+
? how long did the talks last | -
? Why did the negotiations fail? | -
? Who broke off the talks? | -
? Where would the new group have had its headquarters? | 2A=split between Milan and Izmir
? Did Pneumatica make a profit in the first half? | 6D
? Will the government block the deal? | -
? Are jobs being cut in Rovigo? | -
? Did the unions meet the minister? | -

= Unions seek clarity on Pneumatica merger
N| {The three metal and chemical unions at Pneumatica Adriatica} demanded on Tuesday that the government summon the management over reports of a tie-up with Turkey's Karsan Lastik.
N| {Their regional secretary, Gianni Trevisol}, said nobody at the firm had been willing to tell him whether such negotiations were taking place.
V| The reports, which first appeared on Sunday, have been met with silence in Rovigo and with professed ignorance in Izmir.
N| {Italy's industry minister, Carla Fossataro}, said Rome had the power to block the sale of strategic assets, but that tyres "would be a novelty on that list".
N| {She=Carla Fossataro} declined to say whether the two companies had been in touch with her office.
V| Some 2,300 people work at the Rovigo plant, which celebrated its sixtieth anniversary in May.
A| {Several employees at the gate} said overtime had been cancelled for November.
? Did Pneumatica and Karsan hold merger talks? | 2W 3W
? negotiations between the Italian and the Turkish tyre firm about joining forces | 2W 3W
? is it true that the two tyre makers discussed combining | 2W 3W
? Have the two companies merged? | -
? how long did the talks last | -
? Why did the negotiations fail? | -
? Who broke off the talks? | -
? Where would the new group have had its headquarters? | -
? Did Pneumatica make a profit in the first half? | -
? Will the government block the deal? | -
? Are jobs being cut in Rovigo? | -
? Did the unions meet the minister? | 1P+

= Karsan chairman: we spoke, and it is over
N| {Demir Aksoylu, the chairman of Karsan Lastik}, said on Friday that his company had held eleven weeks of talks with Pneumatica Adriatica about a merger and had broken them off the night before.
N| {He=Demir Aksoylu} gave disagreement over the Italian pension fund as the reason, according to a transcript of a call with investors.
N| "My press office told you last Sunday that it was unaware, and that was true of my press office," {he=Demir Aksoylu} added.
N| {Pneumatica} confirmed the end of what it called exploratory contacts and said it remained open to other partners.
N| {Bonfante} would not say who had ended the negotiations.
V| Shares in the Italian company lost 17 percent, which takes their value below that of the land on which its plants stand.
N| {Trevisol} said the unions still wanted a meeting in Rome.
V| The industry ministry has invited both sides for 8 December.
? Did Pneumatica and Karsan hold merger talks? | 1A+ 4A+ 5A+
? negotiations between the Italian and the Turkish tyre firm about joining forces | 1A+ 4A+ 5A+
? is it true that the two tyre makers discussed combining | 1A+ 4A+ 5A+
? Have the two companies merged? | 1D+ 4D+
? how long did the talks last | 1A+=eleven weeks
? Why did the negotiations fail? | 2A+=disagreement over the Italian pension fund
? Who broke off the talks? | 1A+=his company ; 5W+
? Where would the new group have had its headquarters? | -
? Did Pneumatica make a profit in the first half? | -
? Will the government block the deal? | -
? Are jobs being cut in Rovigo? | -
? Did the unions meet the minister? | 7P+

= Helsingborg ice-cream maker recalls tubs after glass found
N| {Glassmästaren, an ice-cream maker in Helsingborg}, called back 36,000 tubs of its vanilla and liquorice flavours on Wednesday because pieces of glass might be in them.
N| {The company} said a customer in Kalmar had bitten on a splinter four millimetres long and had gone to hospital.
N| {The customer, the retired teacher Berit Lundahl}, told a newspaper that she had a cut on her tongue and "a good story for the grandchildren".
N| {Production manager Jonatan Sehlin} said a lamp had burst above a filling line in June and that staff had thrown out everything that was open at the time, or believed they had.
V| The tubs, sold under the name Sommarlov, bear batch numbers that begin with 24.
N| {The national food agency} said it knew of no other case, though it had asked hospitals to report any.
V| Customers can take the tubs back to any shop and need no receipt.
? Did Glassmästaren recall ice cream? | 1A+ 7A
? the tubs being called back because of glass | 1A+ 7A
? was a splinter of glass found in someones ice cream | 2A+ 3A
? Did a boy in Malmö swallow glass? | -
? how many tubs are being recalled | 1A+=36,000
? How many of the tubs have been returned? | -
? How did the glass get into the product? | 4A+=a lamp had burst above a filling line
? Has the injured woman been compensated? | -
? Was the woman from Kalmar killed? | 3D+
? Do customers need a receipt to return the tubs? | 7D
? Will the factory be inspected? | -
? Did the food agency order the plant to close? | -

= Second glass injury in ice cream recall, mother says
N| {A mother in Malmö, Rania Haddad}, said on Friday that her six-year-old son had swallowed a piece of glass with liquorice ice cream from the tub that is being recalled.
N| {Her doctor, Filip Årevik}, confirmed that an X-ray had shown a foreign body but said he could not tell whether it was glass.
N| {Glassmästaren} said it took the report seriously and would have the tub tested in Lund.
N| {Sehlin, its production manager}, declined to say how many tubs had been returned so far.
N| {The food agency} said it had not been able to verify the account.
V| The recall began two days earlier, after a woman in Kalmar had been cut.
A| {Shopkeepers} described sales of all ice cream as slow, whatever the brand, in a week of cold rain.
? Did Glassmästaren recall ice cream? | 1A 6A
? the tubs being called back because of glass | 1A 6A
? was a splinter of glass found in someones ice cream | 1A 2W 5W 6A
? Did a boy in Malmö swallow glass? | 1A+ 2W 5W
? how many tubs are being recalled | -
? How many of the tubs have been returned? | 4W+
? How did the glass get into the product? | -
? Has the injured woman been compensated? | -
? Was the woman from Kalmar killed? | -
? Do customers need a receipt to return the tubs? | -
? Will the factory be inspected? | -
? Did the food agency order the plant to close? | -

= Sweet wrapper, not glass, in Malmö boy's stomach
N| The laboratory in Lund found no glass in the tub bought by a Malmö family, {Glassmästaren} said on Monday.
N| What the six-year-old had swallowed was a scrap of foil from a chocolate coin, {the boy's doctor, Filip Årevik}, told reporters with the family's consent.
N| {Rania Haddad}, who had raised the alarm last week, said she was sorry for the trouble and glad of the answer.
N| {The company} said 29,400 of the 36,000 tubs had come back and that splinters had been found in three of them.
V| It will compensate Berit Lundahl, the Kalmar woman who cut her tongue, with 10,000 kronor.
N| {Sehlin} said the lamps in the hall had been exchanged for plastic ones.
N| The food agency plans an unannounced inspection before the end of the year, {its spokesman} said.
? Did Glassmästaren recall ice cream? | 4A+
? the tubs being called back because of glass | 4A+
? was a splinter of glass found in someones ice cream | 4A+
? Did a boy in Malmö swallow glass? | 1D+ 2D
? how many tubs are being recalled | 4A+=36,000
? How many of the tubs have been returned? | 4A+=29,400
? How did the glass get into the product? | -
? Has the injured woman been compensated? | 5P
? Was the woman from Kalmar killed? | -
? Do customers need a receipt to return the tubs? | -
? Will the factory be inspected? | 7A+
? Did the food agency order the plant to close? | -

= Bank's app lets some customers see strangers' accounts
N| {Customers of Lough Bank in Belfast and Derry} said on Monday morning that the bank's mobile app had shown them the balances and payments of people they did not know.
N| {One of them, the plumber Declan McGlone}, published a picture of an account that held 61,000 pounds and was not his.
V| The bank withdrew the app shortly after ten and put up a notice about "planned maintenance".
N| {Lough Bank's press office} said at noon that it was aware of an issue with some users' screens but that no personal data had been exposed.
N| {It=Lough Bank} did not say how many people were affected, and a second inquiry went unanswered.
N| {The Information Commissioner's Office in Belfast} said it was making inquiries.
V| The app, which has 280,000 users, was rebuilt last year by the software firm Cassel Pike.
? Were customers' account details shown to other people? | 1A+ 2A+ 4D+
? the exposure of personal data by lough bank's app | 1A+ 2A+ 4D+
? is it true that users could see strangers' balances | 1A+ 2A+ 4D+
? how many accounts were affected | 5W+
? How long did the fault last? | -
? Was the bank hacked? | -
? Had the bank been warned beforehand? | -
? Was money stolen from the accounts? | -
? Has Hanratty resigned? | -
? Was the app taken down for planned maintenance? | 3A
? Has the information commissioner fined the bank? | -
? Who wrote the report on the leak? | -
? Will customers leave the bank? | -

= Lough Bank: 3,100 accounts were visible to others
N| {Lough Bank} said on Tuesday evening that details of 3,100 accounts had been displayed to the wrong customers for 94 minutes, and withdrew its earlier assurance that no data had been exposed.
N| {Chief executive Roisin Hanratty} said the word "maintenance" should never have been used and that she had "had a conversation" with those who chose it.
N| No money was moved, {she=Roisin Hanratty} said, because the fault affected only what was displayed.
N| {The bank} ruled out a cyberattack.
N| {Cassel Pike, the firm that built the app}, said it was working with the bank and could not discuss the cause.
A| {A developer who worked on the project} said warnings about the way the app stored sessions had been raised in March.
N| {Hanratty} said she had not seen any such warning but that an outside review would establish whether it existed.
N| {The information commissioner} confirmed that a formal investigation had been opened.
? Were customers' account details shown to other people? | 1A+
? the exposure of personal data by lough bank's app | 1A+
? is it true that users could see strangers' balances | 1A+
? how many accounts were affected | 1A+=3,100
? How long did the fault last? | 1A+=94 minutes
? Was the bank hacked? | 4D+
? Had the bank been warned beforehand? | 6A 7W+
? Was money stolen from the accounts? | 3D+
? Has Hanratty resigned? | -
? Was the app taken down for planned maintenance? | 2D+
? Has the information commissioner fined the bank? | -
? Who wrote the report on the leak? | -
? Will customers leave the bank? | -

= Review finds bank ignored developer's warning
N| {An independent review of the data leak at Lough Bank} concludes that the bank was told in March of the weakness that exposed 3,100 accounts in September and did nothing.
N| {The 44-page report by the former judge Cormac Tierney} was published on Wednesday.
N| {Tierney} writes that an email from a Cassel Pike developer was read by two managers and marked "low".
N| {Hanratty} accepted the findings in full and said the two managers had left the bank.
N| {She=Hanratty} rejected a call by the opposition member Sheena Laverty for her to resign.
V| Each of the customers concerned has been paid 150 pounds.
N| {The Information Commissioner's Office} said its own decision, which may include a fine, would follow in the new year.
V| Cassel Pike lost its contract in November.
? Were customers' account details shown to other people? | 1A
? the exposure of personal data by lough bank's app | 1A
? is it true that users could see strangers' balances | 1A
? how many accounts were affected | 1A=3,100
? How long did the fault last? | -
? Was the bank hacked? | -
? Had the bank been warned beforehand? | 1A 3A 4A+
? Was money stolen from the accounts? | -
? Has Hanratty resigned? | 5D+
? Was the app taken down for planned maintenance? | -
? Has the information commissioner fined the bank? | 7P+
? Who wrote the report on the leak? | 2A=the former judge Cormac Tierney ; 3A=Tierney
? Will customers leave the bank? | -

= Cyclist Van Assel's sample said to be positive
M| {The Flemish sports daily Kopgroep} wrote on Thursday, without naming its source, that a urine sample given by the Belgian climber Jorre Van Assel at the Tour of Slovenia in June contained traces of a blood booster.
N| {Van Assel's team, Delfino-Halcyon}, said it had received no notification from the cycling union or from anybody else.
N| "I learned of this from a push message while I was eating spaghetti, and I have never taken anything," {Van Assel} said in a video.
N| {The International Cycling Union} reminded reporters that it did not comment on possible cases before they were concluded or a suspension took effect.
V| This newspaper has not been able to confirm the report.
V| Van Assel, 26, came third in Slovenia and won the mountain stage to Vogel.
N| {The race's director, Matjaž Zupanc}, said the testing had been done by the national agency and that results were never passed to him.
? Did Van Assel test positive for a blood booster? | 1A 2W+ 3D+ 4W 5W
? the Belgian climber's doping case | 1A 2W+ 3D+ 4W 5W
? is it true that van assel used epo | 1A 3D+ 4W 5W
? Was the rider suspended? | -
? Which substance was found? | 1A=a blood booster
? Did he ride the Vuelta? | -
? How did the false result come about? | -
? Did Van Assel win the Tour of Slovenia? | 6D
? how much in damages does he want | -
? Has the head of the Cologne laboratory resigned? | -
? Who is the athlete whose sample was really positive? | -
? Will Van Assel change teams? | -

= Van Assel suspended, B sample requested
N| {The International Cycling Union} provisionally suspended Jorre Van Assel on Monday over an abnormal finding in a sample of 14 June.
N| {The substance}, according to the union's list of provisional suspensions, is a variant of erythropoietin.
N| {His lawyer, Hilde Bockstael}, said he had asked for the second sample to be opened and maintained that he was innocent.
N| {Delfino-Halcyon} took him off the roster for the Vuelta, which starts on Saturday.
N| {Team manager Renzo Gualtieri} declined to say whether other riders had been tested since.
N| {Zupanc} told Slovene television that it was a sad day for his race.
V| It is the first doping case in the team's eleven seasons.
? Did Van Assel test positive for a blood booster? | 1A 2A 3D+
? the Belgian climber's doping case | 1A 2A 3D+
? is it true that van assel used epo | 1A 2A 3D+
? Was the rider suspended? | 1A+
? Which substance was found? | 2A=a variant of erythropoietin
? Did he ride the Vuelta? | 4D+
? How did the false result come about? | -
? Did Van Assel win the Tour of Slovenia? | -
? how much in damages does he want | -
? Has the head of the Cologne laboratory resigned? | -
? Who is the athlete whose sample was really positive? | -
? Will Van Assel change teams? | -

= B sample clears Van Assel
N| The laboratory in Seibersdorf found no trace of erythropoietin in the second sample of the Belgian rider Jorre Van Assel, {the cycling union} announced on Friday.
N| {The union} lifted his suspension at once and spoke of a "deviating finding" in the first analysis, made in another laboratory, whose cause was being examined.
N| {Van Assel} said he had lost a Vuelta, a summer and four kilos.
N| "I'd like somebody to say sorry, and I would like it not to be by push message," {he=Van Assel} said.
N| {The first laboratory, in Cologne}, would not comment on an open inquiry.
N| {Bockstael} said she would seek damages, without giving a figure.
M| {Kopgroep}, which broke the story, left its report online with a note.
N| {Gualtieri} said his rider would be back at the Tour of Lombardy on 11 October.
? Did Van Assel test positive for a blood booster? | 1D 2D
? the Belgian climber's doping case | 1D 2D
? is it true that van assel used epo | 1D 2D
? Was the rider suspended? | 2A+
? Which substance was found? | 1D
? Did he ride the Vuelta? | 3D+
? How did the false result come about? | 2W 5W+
? Did Van Assel win the Tour of Slovenia? | -
? how much in damages does he want | 6W+
? Has the head of the Cologne laboratory resigned? | -
? Who is the athlete whose sample was really positive? | -
? Will Van Assel change teams? | -

= Cologne lab mixed up two samples, inquiry finds
N| {A commission of the World Anti-Doping Agency} has concluded that a sample ascribed to the cyclist Jorre Van Assel belonged to an athlete from another sport.
N| Two bottles with similar codes had been swapped on the evening of 19 June, {the commission} wrote in a summary released on Tuesday.
N| {The head of the laboratory, Ulrike Steinmann}, accepted responsibility and offered to step down.
N| {The agency} said it could not identify the other athlete, against whom proceedings were pending.
N| {Van Assel}, who finished ninth in Lombardy on his return, did not wish to speak about it any more.
V| His team has ended its sponsorship with the watch brand Halcyon for reasons unconnected with the case.
N| {Bockstael} put the claim for damages at 1.2 million euros.
? Did Van Assel test positive for a blood booster? | 1D 2D
? the Belgian climber's doping case | 1D 2D
? is it true that van assel used epo | 1D 2D
? Was the rider suspended? | -
? Which substance was found? | -
? Did he ride the Vuelta? | -
? How did the false result come about? | 1A=a sample ascribed to the cyclist Jorre Van Assel belonged to an athlete from another sport ; 2A=Two bottles with similar codes had been swapped
? Did Van Assel win the Tour of Slovenia? | -
? how much in damages does he want | 7A+=1.2 million euros
? Has the head of the Cologne laboratory resigned? | 3P+
? Who is the athlete whose sample was really positive? | 4W+
? Will Van Assel change teams? | -

= Actress Mireille Dastugue dead, posts claim
A| {Posts shared more than two million times since Saturday night} say that the French actress Mireille Dastugue died in a boating accident off Corsica.
V| This site has found no confirmation of the claim from any official source.
N| {The prefecture of Haute-Corse} said its rescue services had not been called to any accident at sea this weekend.
N| {Her agent, Bertrand Kessous}, did not pick up his phone on Sunday morning.
M| {The website Ciné-Étoile} published an obituary at 8 a.m. and took it down forty minutes later.
V| Dastugue, 71, won two Césars and was last seen in public at the opera in Lyon ten days ago.
V| A similar hoax about the singer Alain Barsac went round in March.
? Did Mireille Dastugue die? | 1A 2W 4W+ 5A
? the actress's death | 1A 2W 4W+ 5A
? is mireille dastugue really dead | 1A 2W 4W+ 5A
? Was there a boating accident off Corsica? | 1A 2W 3D+
? where was she when the rumour spread | -
? Who started the hoax? | -
? Has the account been taken down? | -
? Was anyone fined over the rumour? | -
? Did the agent file a complaint? | -
? Will the convicted man appeal? | -
? Is she making a film with Rovère? | -
? How many Césars has she won? | 6A=two
? Did Dastugue sue the website? | -

= "I am having lunch": Dastugue laughs off hoax
N| {Mireille Dastugue} told French radio on Sunday afternoon that she was alive, well and "having lunch, a rather good one".
N| She was at home in the Gers, has not set foot in Corsica for years and gets seasick on a pedalo, {she=Mireille Dastugue} said.
N| {Her agent, Bertrand Kessous}, called the rumour an ugly invention and said he was considering a complaint.
N| {Ciné-Étoile's editor, Solène Maurin}, apologised for an obituary that had been "written in advance and published in haste".
V| It is not known who put out the first message, which came from an account created on Friday.
N| {The platform} said it had removed the account.
V| She begins shooting a film with the director Yannis Rovère in May.
? Did Mireille Dastugue die? | 1D+ 2D+ 3D+ 4D
? the actress's death | 1D+ 2D+ 3D+ 4D
? is mireille dastugue really dead | 1D+ 2D+ 3D+ 4D
? Was there a boating accident off Corsica? | 2D+ 3D+
? where was she when the rumour spread | 2A+=at home in the Gers
? Who started the hoax? | 5W
? Has the account been taken down? | 6A+
? Was anyone fined over the rumour? | -
? Did the agent file a complaint? | 3P+
? Will the convicted man appeal? | -
? Is she making a film with Rovère? | 7P
? How many Césars has she won? | -
? Did Dastugue sue the website? | -

= Man fined for inventing actress's death
V| A court in Auch on Thursday fined a 34-year-old computer technician 4,000 euros for spreading the false news last spring that Mireille Dastugue had drowned.
N| {The man}, whose name was not released, told the judge that he had wanted to see how fast a lie could travel.
N| {The prosecutor} had asked for a suspended prison sentence.
N| {Kessous} said his client had followed the trial "with one eye" and would give the damages to the lifeboat service.
V| Dastugue did not attend; she was on a film set in Athens with Yannis Rovère.
N| {The defence lawyer, Maud Ehrlich}, said she did not know yet whether there would be an appeal.
V| The obituary website that fell for it has closed.
? Did Mireille Dastugue die? | 1D 5D
? the actress's death | 1D 5D
? is mireille dastugue really dead | 1D 5D
? Was there a boating accident off Corsica? | 1D
? where was she when the rumour spread | -
? Who started the hoax? | 1A=a 34-year-old computer technician
? Has the account been taken down? | -
? Was anyone fined over the rumour? | 1A
? Did the agent file a complaint? | -
? Will the convicted man appeal? | 6W+
? Is she making a film with Rovère? | 5A
? How many Césars has she won? | -
? Did Dastugue sue the website? | -

= Owner weighs sale of Hartlepool Mail Coach works
A| {A person familiar with the plans} said on Tuesday that the private equity firm Grayling Hart was considering the sale of Mail Coach, the County Durham builder of electric buses, for as much as 300 million pounds.
N| {Grayling Hart} said it did not comment on its portfolio.
N| {Mail Coach's managing director, Yvonne Priestley}, said she had "buses to build and nothing to announce".
V| The firm has an order book of 740 vehicles and delivered its thousandth bus in April.
A| {Two possible buyers, one Chinese and one Spanish}, have looked round the works, according to the same person.
V| Grayling Hart bought the company out of administration in 2019 for 22 million pounds.
N| {Unite, the largest union at the site}, declined to comment before it had spoken with the management.
? Is Mail Coach for sale? | 1P 2W+ 3W+ 7W
? the sale of the electric bus builder by its private equity owner | 1P 2W+ 3W+ 7W
? has grayling hart sold mail coach | 1P 2W+ 3W+ 7W
? how much is to be paid for the company | 1A=as much as 300 million pounds ; 2W+
? Who is the buyer? | -
? Is a Chinese group interested? | 5A
? Did Threlkeld lie to the workers? | -
? Are jobs guaranteed? | -
? Will the managing director stay? | -
? Did Grayling Hart pay 22 million pounds for the firm? | 6A
? Has the takeover been completed? | -
? Does the works employ more than a thousand people? | -
? Did the workers strike? | -

= Mail Coach staff told no sale is planned
N| {Grayling Hart partner Simon Threlkeld} told workers at Mail Coach in a letter on Thursday that there was no process to sell the business and that none was planned.
N| {The letter, seen by the Tees Valley Advertiser}, calls press reports to the contrary "speculation by people who wish to be thought well informed".
N| {Unite's regional officer, Bev Coulthard}, said the letter was welcome as far as it went.
N| {She=Bev Coulthard} noted that it did not say what would happen if an offer came unasked.
N| {Priestley, the managing director}, did not return a call.
V| The works, which has a staff of 620, is taking on thirty apprentices in September.
V| Earlier this week a report put the price at up to 300 million pounds.
? Is Mail Coach for sale? | 1D+ 2D+ 5W+
? the sale of the electric bus builder by its private equity owner | 1D+ 2D+ 5W+
? has grayling hart sold mail coach | 1D+ 2D+ 5W+
? how much is to be paid for the company | 7A=up to 300 million pounds
? Who is the buyer? | -
? Is a Chinese group interested? | -
? Did Threlkeld lie to the workers? | -
? Are jobs guaranteed? | -
? Will the managing director stay? | -
? Did Grayling Hart pay 22 million pounds for the firm? | -
? Has the takeover been completed? | -
? Does the works employ more than a thousand people? | 6D
? Did the workers strike? | -

= Spain's Autocares Luzón to buy Mail Coach
N| Autocares Luzón of Zaragoza has agreed to buy the bus builder Mail Coach from Grayling Hart for 265 million pounds, {the companies} said on Friday.
N| {Threlkeld} said the Spanish had come "out of the blue" in June and that his letter of March had been accurate on the day it was written.
N| {Coulthard} said she did not believe him.
N| {The buyer's chairman, Íñigo Luzón}, promised to build a second assembly hall in Hartlepool and to leave the management in place.
N| {He=Íñigo Luzón} would give no guarantee on the number of jobs.
V| The deal is expected to close in October if regulators agree.
N| {Priestley} said she would stay for at least two years.
V| A Chinese group that had also looked at the works withdrew in May.
? Is Mail Coach for sale? | 1A+
? the sale of the electric bus builder by its private equity owner | 1A+
? has grayling hart sold mail coach | 1A+
? how much is to be paid for the company | 1A+=265 million pounds
? Who is the buyer? | 1A+=Autocares Luzón of Zaragoza
? Is a Chinese group interested? | 8D
? Did Threlkeld lie to the workers? | 2D+ 3A
? Are jobs guaranteed? | 5D+
? Will the managing director stay? | 4A+ 7A+
? Did Grayling Hart pay 22 million pounds for the firm? | -
? Has the takeover been completed? | 6P
? Does the works employ more than a thousand people? | -
? Did the workers strike? | -

= Fossil hunter says he found Africa's oldest whale
N| {The palaeontologist Selim Bouzidi} of the University of Sfax said on Wednesday that a skull dug up near Gafsa belonged to a walking whale 48 million years old.
N| If the date holds, {he=Selim Bouzidi} told a news conference in Tunis, it would be the oldest whale known from Africa by five million years.
N| {The description, published in the journal Palaeofauna}, names the animal Gafsacetus miriamae after his mother.
N| {Hannelore Pruss of the natural history museum in Stuttgart}, one of the reviewers, called the skull "a marvel whatever its age".
N| The age rests on plankton shells in a single layer of marl, and {she=Hannelore Pruss} would have liked a second method.
V| The skull, 62 centimetres long, lacks its lower jaw.
V| It will go on display in Sfax in the autumn.
? Is the Gafsa whale the oldest known from Africa? | 2P+
? the Tunisian skull being Africa's oldest whale | 2P+
? is it true the fossil is 48 million years old | 1A+
? how old is the skull | 1A+=48 million years old
? Does the skull belong to a whale? | 1A+
? Were the geologists refused access to the site? | -
? Has the paper been retracted altogether? | -
? Why was the first dating wrong? | -
? Was the lower jaw found? | 6D
? Where is the skull on display? | 7A=Sfax
? Will Bouzidi and Lotfy work together? | -
? Who paid for the excavation? | -

= Doubts over age of Tunisian whale
N| {Three geologists from Marseille and Cairo} argue in a letter to Palaeofauna that the whale skull from Gafsa is no older than 41 million years.
N| The plankton used to date it had been washed in from older rock, {they=Three geologists} write.
N| {Bouzidi} rejected the argument as "armchair geology", adding that none of the three had visited the site.
N| {One of them, Amr Lotfy of Cairo}, said they had asked for permission twice and had not been given it.
N| {The Tunisian office of mines} would not say whether an application had been refused.
N| {The journal's editor, Piet Hoogland}, said a response from the authors had been invited.
V| Nobody disputes that the skull is that of an early whale.
? Is the Gafsa whale the oldest known from Africa? | -
? the Tunisian skull being Africa's oldest whale | -
? is it true the fossil is 48 million years old | 1D 2D 3A+
? how old is the skull | 1A=no older than 41 million years
? Does the skull belong to a whale? | 7A
? Were the geologists refused access to the site? | 4A+ 5W+
? Has the paper been retracted altogether? | -
? Why was the first dating wrong? | 2A=The plankton used to date it had been washed in from older rock ; 3D+
? Was the lower jaw found? | -
? Where is the skull on display? | -
? Will Bouzidi and Lotfy work together? | -
? Who paid for the excavation? | -

= Whale's age corrected to 42 million years
N| {Palaeofauna} has published a correction of the age of Gafsacetus, the whale from the Tunisian desert, from 48 to 42 million years.
N| {Bouzidi and his four co-authors} write that a volcanic ash found above the skull in March left no room for the older date.
N| "Amr Lotfy was right about the rock and I was rude about his armchair," {Bouzidi} said by telephone.
N| It is thus not the oldest whale of the continent, {he=Bouzidi} conceded, since one from Egypt is put at 43 million years.
V| The two men now plan to dig together next winter.
N| {Pruss}, who reviewed the original paper, said science had worked as it should, if slowly.
V| The skull has been on show in Sfax since October.
? Is the Gafsa whale the oldest known from Africa? | 4D+
? the Tunisian skull being Africa's oldest whale | 4D+
? is it true the fossil is 48 million years old | 1D 2D+
? how old is the skull | 1A=42 million years ; 2D+
? Does the skull belong to a whale? | 1A
? Were the geologists refused access to the site? | -
? Has the paper been retracted altogether? | -
? Why was the first dating wrong? | 2A+=a volcanic ash found above the skull in March left no room for the older date
? Was the lower jaw found? | -
? Where is the skull on display? | 7A=Sfax
? Will Bouzidi and Lotfy work together? | 5A
? Who paid for the excavation? | -

= Conductor Lindqvist-Moro accused of shouting, orchestra silent
A| {Nine musicians of the Turin Philharmonic} have complained in writing that the principal conductor, Aurelio Lindqvist-Moro, insulted players and threw a score at a horn player during rehearsals in January.
N| {The letter}, addressed to the board and seen by La Voce Torinese, asks for his contract not to be renewed.
N| {The orchestra's general manager, Patrizia Gallone}, said she would not speak about internal correspondence.
N| {Lindqvist-Moro} was conducting in Oslo on Thursday and could not be reached.
A| {Two other players} described him as demanding but correct and said they had never seen anything thrown.
V| His contract runs until the summer of next year.
V| The Philharmonic opens its Bruckner cycle under him on 3 March.
? Did Lindqvist-Moro throw a score at a musician? | 1A 3W+ 4W+ 5D
? the conductor hurling sheet music at a horn player | 1A 3W+ 4W+ 5D
? is it true that he threw the score | 1A 3W+ 4W+ 5D
? Did he shout at or insult the players? | 1A 3W+ 4W+ 5D
? Has the conductor apologised? | -
? who is the horn player concerned | -
? Is Lindqvist-Moro leaving Turin? | 2P
? Was he found guilty of misconduct? | -
? Which orchestra is he going to? | -
? Who will succeed him? | -
? Did ticket sales fall last season? | -
? Did an outside inquiry take place? | -
? Did Gallone offer to resign? | -

= Conductor: I dropped a score, I did not throw it
N| {Aurelio Lindqvist-Moro} said in an interview published on Saturday that the accusation against him by members of the Turin Philharmonic was untrue.
N| "A score fell off the desk, it weighs three kilos, and it landed near Signor Barale's foot," {he=Aurelio Lindqvist-Moro} said.
N| {He=Aurelio Lindqvist-Moro} admitted to having raised his voice and to having called the horns "a traffic jam", for which he had apologised on the same day.
N| {The horn player, Ettore Barale}, said he would speak when the board asked him and not before.
N| {The musicians' union} has called for an outside inquiry.
N| {Gallone} confirmed that the board would meet on Tuesday but did not give the agenda.
? Did Lindqvist-Moro throw a score at a musician? | 1D+ 2D+ 4W+
? the conductor hurling sheet music at a horn player | 1D+ 2D+ 4W+
? is it true that he threw the score | 1D+ 2D+ 4W+
? Did he shout at or insult the players? | 3A+
? Has the conductor apologised? | 3A+
? who is the horn player concerned | 2A+=Signor Barale ; 4A=Ettore Barale
? Is Lindqvist-Moro leaving Turin? | -
? Was he found guilty of misconduct? | -
? Which orchestra is he going to? | -
? Who will succeed him? | -
? Did ticket sales fall last season? | -
? Did an outside inquiry take place? | 5P
? Did Gallone offer to resign? | -

= Turin parts with conductor by mutual agreement
N| The Turin Philharmonic and Aurelio Lindqvist-Moro will go separate ways in June, a year earlier than planned, {the orchestra} announced on Wednesday.
N| {The statement} says that the decision was taken by mutual agreement and that no finding of misconduct was made.
N| {Barale} told La Voce Torinese that the score had been thrown, "and with a good arm".
N| {Lindqvist-Moro's agent in London, Pippa Ridout}, stood by his version and said he had been offered a post in Asia.
N| {She=Pippa Ridout} would not name the orchestra.
N| {Gallone} said a successor would be chosen by the end of April.
A| {According to players}, the Estonian Liis Tamberg is the favourite.
V| The Bruckner cycle goes on under guest conductors.
? Did Lindqvist-Moro throw a score at a musician? | 2D+ 3A+ 4D+
? the conductor hurling sheet music at a horn player | 3A+ 4D+
? is it true that he threw the score | 3A+ 4D+
? Did he shout at or insult the players? | -
? Has the conductor apologised? | -
? who is the horn player concerned | 3A=Barale
? Is Lindqvist-Moro leaving Turin? | 1A+
? Was he found guilty of misconduct? | 2D+
? Which orchestra is he going to? | 5W+
? Who will succeed him? | 6P+ 7A=the Estonian Liis Tamberg
? Did ticket sales fall last season? | -
? Did an outside inquiry take place? | -
? Did Gallone offer to resign? | -

= Tamberg to lead Turin Philharmonic
V| Liis Tamberg will become principal conductor of the Turin Philharmonic in September, the first woman in the post.
N| {The 39-year-old Estonian} signed for four years on Monday and said she would begin with Haydn, "which everybody can hear".
N| {Gallone} spoke of a unanimous vote of the musicians.
N| Asked about her predecessor, who left after a quarrel with his horn players, {she=Liis Tamberg} said she had never met him.
V| Lindqvist-Moro opens the season of the Busan Symphony in October.
V| The orchestra sold 71,000 tickets last season, 6 percent more than in the year before.
? Did Lindqvist-Moro throw a score at a musician? | -
? the conductor hurling sheet music at a horn player | -
? is it true that he threw the score | -
? Did he shout at or insult the players? | -
? Has the conductor apologised? | -
? who is the horn player concerned | -
? Is Lindqvist-Moro leaving Turin? | 4A
? Was he found guilty of misconduct? | -
? Which orchestra is he going to? | 5A=the Busan Symphony
? Who will succeed him? | 1A=Liis Tamberg
? Did ticket sales fall last season? | 6D
? Did an outside inquiry take place? | -
? Did Gallone offer to resign? | -


= Volkmar drops out of race for Swiss insurer
A| {Two people who have seen the bids} said on Monday that the Hanover reinsurer Volkmar Rück had withdrawn from the auction of the Swiss life insurer Helvia, leaving the American group Prudence National as the only serious contender.
N| {A spokesman for Volkmar, Eike Sundermann}, said the group had never publicly stated an interest in Helvia and saw no reason to talk about the absence of one.
N| {Helvia's owner, the cooperative Sankt Gallus}, said that the sale was going according to plan and that it would not name bidders.
A| {One of the people} put the Hanover group's last offer at 1.9 billion francs.
V| Sankt Gallus decided in February to sell the insurer, which has 640,000 customers, in order to strengthen its core business of cattle and hail cover.
N| {The supervisory authority Finma} declined to comment.
V| Helvia's premium income fell by 3 percent last year to 2.2 billion francs.
? Did Volkmar pull out of the bidding for Helvia? | 1A 2W+ 3W+ 6W
? the German reinsurer's withdrawal from the auction | 1A 2W+ 3W+ 6W
? is it true that volkmar no longer wants the swiss insurer | 1A 2W+ 3W+ 6W
? how much did Volkmar offer | 2W+ 4A=1.9 billion francs
? Who is buying Helvia? | 3W+
? Did Prudence National bid for the insurer? | 1A 3W+
? Was the winning bid the highest? | -
? Did Helvia's premium income rise last year? | 7D
? Why is Sankt Gallus selling? | 5A=in order to strengthen its core business of cattle and hail cover
? Will jobs in St Gallen be cut? | -
? Has the regulator approved the sale? | 6W+
? What will Helvia be called in future? | -

= Volkmar still in the running for Helvia, Swiss daily says
M| {The Neue Sihltaler Zeitung} wrote on Wednesday that Volkmar Rück had submitted a revised offer for Helvia on Monday afternoon, contradicting accounts of a German retreat.
M| {The paper}, which cites a member of the seller's board, says the bid exceeds 2 billion francs.
N| {Sundermann, Volkmar's spokesman}, laughed when this agency put the report to him and repeated that he would not comment.
N| {A spokeswoman for Prudence National in Des Moines} said the group "continued to be interested in attractive assets in Europe".
N| {Sankt Gallus's chairman, Beat Oberholzer}, told farmers at a meeting in Appenzell that he would have news "before the cows go up".
A| {A consultant who works for another bidder} dismissed both versions as attempts to influence the price.
V| The auction is being run by the Zurich bank Rahn & Tobler.
? Did Volkmar pull out of the bidding for Helvia? | 1D 3W+
? the German reinsurer's withdrawal from the auction | 1D 3W+
? is it true that volkmar no longer wants the swiss insurer | 1D 3W+
? how much did Volkmar offer | 2A=2 billion francs ; 3W+
? Who is buying Helvia? | -
? Did Prudence National bid for the insurer? | 4W+
? Was the winning bid the highest? | -
? Did Helvia's premium income rise last year? | -
? Why is Sankt Gallus selling? | -
? Will jobs in St Gallen be cut? | -
? Has the regulator approved the sale? | -
? What will Helvia be called in future? | -

= Helvia goes to Germans for 2.15 billion francs
N| Sankt Gallus is selling its life insurer Helvia to Volkmar Rück for 2.15 billion francs, {the cooperative} said early on Friday.
N| {Oberholzer} said there had been three bids until the last day and that the German one was not the highest.
N| "The Americans offered forty million more, but they would not promise to keep the office in St Gallen," {he=Oberholzer} told a news conference.
N| {Volkmar's chief executive, Gesine Harms-Petri}, said the group had at no point withdrawn from the process.
N| {Prudence National} congratulated the winner in a one-sentence statement and confirmed neither its bid nor the sum.
V| All 410 jobs in St Gallen are guaranteed until 2031 under the contract.
N| Finma must approve the purchase and, {its spokesman} said, will take "months rather than weeks".
V| Shares in Volkmar slipped 1.8 percent in Frankfurt.
? Did Volkmar pull out of the bidding for Helvia? | 1D+ 2D+ 4D+
? the German reinsurer's withdrawal from the auction | 1D+ 2D+ 4D+
? is it true that volkmar no longer wants the swiss insurer | 1D+ 4D+
? how much did Volkmar offer | 1A+=2.15 billion francs
? Who is buying Helvia? | 1A+=Volkmar Rück
? Did Prudence National bid for the insurer? | 3A+ 5W+
? Was the winning bid the highest? | 2D+ 3D+
? Did Helvia's premium income rise last year? | -
? Why is Sankt Gallus selling? | -
? Will jobs in St Gallen be cut? | 6D
? Has the regulator approved the sale? | 7P+
? What will Helvia be called in future? | -

= Footballer Danjuma Reyes reported to have failed Porto medical
A| {A source at the Estádio do Dragão} told Record da Noite on Tuesday that the Colombian winger Danjuma Reyes had failed his medical examination because of an old injury to the left ankle.
V| Reyes, 25, had been due to be presented at noon, but the club cancelled the event twenty minutes beforehand without giving a reason.
N| {Porto} did not answer questions sent to its press department.
N| {His present club, Atlético Nacional of Medellín}, said it had heard nothing from Portugal since the weekend.
N| {Reyes's agent, Camilo Urrutia}, told a television crew outside the clinic that "there are tests, there are always tests".
V| The two clubs had agreed on a fee of 9.5 million euros.
V| Porto have been without a right winger since Tomé Valadares tore a ligament in April.
? Did Reyes fail a medical at Porto? | 1A 3W+ 5W+
? the winger's medical in Porto going wrong | 1A 3W+ 5W+
? is it true that porto's doctors turned reyes down | 1A 3W+ 5W+
? Has Reyes joined Porto? | 2P 3W+
? Why did the transfer to Porto fail or stall? | 1A=because of an old injury to the left ankle ; 3W+
? Which club did he sign for? | -
? how much is his old club getting | 6A=9.5 million euros
? Did Benfica lose in Braga? | -
? Is Reyes's ankle hurt? | 1A
? Will he play in the derby? | -
? Was a document missing? | -
? Who is Reyes's agent? | 5A=Camilo Urrutia

= Porto blame paperwork for delay over Reyes
N| {FC Porto} said on Wednesday that the signing of Danjuma Reyes had been held up by a missing document from the Colombian federation and not by his health.
N| "The player passed every examination with distinction," {the club's doctor, Nuno Fragoso}, said in a video.
N| {The Colombian federation} denied that any paper was missing and said the transfer certificate had been issued on Sunday.
N| {Urrutia} would not say when his client would sign.
V| It was not clear on Wednesday evening whether Reyes was still in the city; a fan photographed a man resembling him at the airport.
M| {Record da Noite} repeated its claim that the ankle had worried the doctors.
N| {Coach Virgílio Sampaio} said he trained the players he was given.
? Did Reyes fail a medical at Porto? | 1D+ 2D+ 6A
? the winger's medical in Porto going wrong | 1D+ 2D+ 6A
? is it true that porto's doctors turned reyes down | 1D+ 2D+
? Has Reyes joined Porto? | 1P+ 4W+
? Why did the transfer to Porto fail or stall? | 1A+=a missing document from the Colombian federation ; 2D+ 3D+
? Which club did he sign for? | 4W+
? how much is his old club getting | -
? Did Benfica lose in Braga? | -
? Is Reyes's ankle hurt? | 2D+ 6A
? Will he play in the derby? | -
? Was a document missing? | 1A+ 3D+
? Who is Reyes's agent? | 4A=Urrutia

= Reyes signs for Benfica instead
N| Danjuma Reyes has joined Benfica on a four-year contract, {the Lisbon club} announced on Saturday, three days after his move to Porto collapsed.
N| {Benfica} said he had undergone a "complete and satisfactory" examination.
N| {Porto's president, Duarte Alcoforado}, said his club had walked away because of a demand by the agent for a further million euros.
N| {Urrutia} called that statement false and said Porto had tried to lower the fee at the last minute.
N| Asked about the ankle, {Alcoforado} replied that medical matters were private.
N| {Atlético Nacional} said it would receive 10 million euros.
V| Reyes will wear the number 17 and could play against Braga on Thursday.
? Did Reyes fail a medical at Porto? | 5W+
? the winger's medical in Porto going wrong | 5W+
? is it true that porto's doctors turned reyes down | 5W+
? Has Reyes joined Porto? | 1D+ 3D+
? Why did the transfer to Porto fail or stall? | 3A+=because of a demand by the agent for a further million euros ; 4A+=Porto had tried to lower the fee at the last minute
? Which club did he sign for? | 1A+=Benfica
? how much is his old club getting | 6A+=10 million euros
? Did Benfica lose in Braga? | -
? Is Reyes's ankle hurt? | 5W+
? Will he play in the derby? | -
? Was a document missing? | -
? Who is Reyes's agent? | 4A=Urrutia

= Reyes limps off after half an hour in Braga
V| Danjuma Reyes had to be helped from the pitch in the 31st minute of his first match for Benfica on Thursday, holding his left ankle.
V| Benfica won 1-0 in Braga with a penalty by captain Rui Anselmo.
N| {Coach Harald Tveit} said he expected the Colombian to be fit for the derby in ten days.
N| {The club's medical department} said a scan would be made on Friday and that no diagnosis could be given before.
N| {Alcoforado, the president of Porto, who had been in negotiations for the player}, was asked for his view in the evening and smiled.
V| Reyes has played 143 matches in Colombia and was capped twice.
? Did Reyes fail a medical at Porto? | -
? the winger's medical in Porto going wrong | -
? is it true that porto's doctors turned reyes down | -
? Has Reyes joined Porto? | 1D
? Why did the transfer to Porto fail or stall? | -
? Which club did he sign for? | 1A=Benfica
? how much is his old club getting | -
? Did Benfica lose in Braga? | 2D
? Is Reyes's ankle hurt? | 1A 4W+
? Will he play in the derby? | 3A+ 4W+
? Was a document missing? | -
? Who is Reyes's agent? | -

= Ferry builder in Gdynia denied wages, welders say
A| {A dozen welders at the Gdynia yard Nordstal} said at the gate on Thursday that they had not been paid for September.
N| {Leszek Malinka, who has worked there for nineteen years}, showed a bank statement on his telephone in which the last transfer from the company was dated 10 August.
N| {Nordstal's spokeswoman, Kinga Dobosz}, spoke of a "technical delay at a bank" that concerned a small number of employees and would be put right by Monday.
N| {The bank, Pomerania Credit}, said it was not allowed to talk about clients.
V| The yard is building two ferries for the Danish line Bælthavn, the first of which is eight months late.
N| {The labour inspectorate in Gdańsk} said it had not received a complaint but would look into the matter.
V| Nordstal employs 1,100 people directly and about 400 through subcontractors.
? Are Nordstal's workers owed wages? | 1A 2A+ 3A+
? wages outstanding at the Gdynia shipyard | 1A 2A+ 3A+
? have the welders still not got all their money | 1A 2A+ 3A+
? how many people are owed money | 1A=A dozen welders ; 3A+=a small number of employees
? Why was the money not paid? | 3A+=a "technical delay at a bank" ; 4W
? Did Bælthavn pay its instalments on time? | -
? Was the yard fined? | -
? Did Bælthavn cancel both ferries? | -
? Where will the first ferry be completed? | -
? Will the court grant protection? | -
? Is Nordstal bankrupt? | -
? Was Kamola arrested in Spain? | -

= Nordstal missed payroll, inspectors establish
N| {The labour inspectorate in Gdańsk} said on Wednesday that 734 employees of the shipyard Nordstal were owed wages for September and part of August.
N| {The inspectorate's head, Grażyna Wilk}, said the company had been ordered to pay within seven days.
N| {Dobosz, for the yard}, no longer spoke of a bank; she said a progress payment from the customer had failed to arrive.
N| {Bælthavn's technical director, Troels Ibsen}, rejected that, saying every instalment had been paid on the day it fell due.
N| {Nordstal's owner, the investor Ryszard Kamola}, could not be reached in Warsaw or at his house in Spain.
V| About 200 workers blocked the road to the container terminal for an hour.
N| {Malinka} said some colleagues had begun to borrow from one another for petrol.
? Are Nordstal's workers owed wages? | 1A 3A+
? wages outstanding at the Gdynia shipyard | 1A 3A+
? have the welders still not got all their money | 1A 3A+
? how many people are owed money | 1A=734 employees
? Why was the money not paid? | 3A+=a progress payment from the customer had failed to arrive ; 4D+
? Did Bælthavn pay its instalments on time? | 3D+ 4A+
? Was the yard fined? | -
? Did Bælthavn cancel both ferries? | -
? Where will the first ferry be completed? | -
? Will the court grant protection? | -
? Is Nordstal bankrupt? | -
? Was Kamola arrested in Spain? | -

= Shipyard pays, but only half
V| Money arrived in the accounts of Nordstal's shipbuilders in Gdynia on Friday, though for most it was only half of what they are owed.
N| {Kamola} told the workforce by video link that the other half would follow "once the bank and I have spoken like adults".
N| {Malinka} said he had received 3,100 zlotys out of 6,200.
N| {Pomerania Credit} said it had frozen a credit line to the yard in August, and that it was speaking only because the client had allowed it to.
N| {The labour inspectorate} said it had fined the company 30,000 zlotys, the highest sum the law allows.
A| {People in the shipping industry} doubt that the first ferry will be finished before the summer.
N| {Ibsen} would not say whether Bælthavn was thinking of moving the hulls to another yard.
? Are Nordstal's workers owed wages? | 1A 2A+ 3A+
? wages outstanding at the Gdynia shipyard | 1A 2A+ 3A+
? have the welders still not got all their money | 1A 2A+ 3A+
? how many people are owed money | -
? Why was the money not paid? | 4A=it had frozen a credit line to the yard in August
? Did Bælthavn pay its instalments on time? | -
? Was the yard fined? | 5A+
? Did Bælthavn cancel both ferries? | -
? Where will the first ferry be completed? | 7W+
? Will the court grant protection? | -
? Is Nordstal bankrupt? | -
? Was Kamola arrested in Spain? | -

= Nordstal files for protection from creditors
N| {Nordstal, the Gdynia shipbuilder}, applied to a court on Tuesday for protection from its creditors, to whom it says it owes 212 million zlotys.
N| {Kamola} said production would go on and that the back pay had been settled in full on Monday.
N| {Malinka}, the welder who was among the first to complain, confirmed that his money had come.
V| Bælthavn on the same day cancelled its second ferry.
N| {Ibsen} said the first, now 94 percent complete, would be towed to Frederikshavn and finished there.
N| {The court} said a decision was to be expected in about three weeks.
N| {Wilk} said her inspectorate's proceedings were closed.
? Are Nordstal's workers owed wages? | 2D+ 3D+
? wages outstanding at the Gdynia shipyard | 2D+ 3D+
? have the welders still not got all their money | 2D+ 3D+
? how many people are owed money | -
? Why was the money not paid? | -
? Did Bælthavn pay its instalments on time? | -
? Was the yard fined? | -
? Did Bælthavn cancel both ferries? | 4D 5D+
? Where will the first ferry be completed? | 5A+=Frederikshavn
? Will the court grant protection? | 6W+
? Is Nordstal bankrupt? | -
? Was Kamola arrested in Spain? | -

= Report: MindSpan chief told staff to hide crash data
M| {The Detroit Evening Ledger} published messages on Sunday in which Corwin Adeyemi-Walsh, the chief executive of the self-driving truck company MindSpan, appears to tell engineers to leave four collisions out of a report to the federal safety agency.
M| {The newspaper} says it received the messages from a former employee and compared them with internal logs.
N| {MindSpan} called the story "a selection of fragments" and said it had always met its duties to regulators.
N| {The company} did not say whether the messages were genuine.
N| {Adeyemi-Walsh} cancelled an appearance at a conference in Austin and did not respond to an email.
N| {The National Highway Traffic Safety Administration} said it was reviewing the report and had no further comment.
V| This agency has not seen the originals and could not verify them.
V| MindSpan runs 212 trucks without drivers between Dallas and Phoenix.
? Did MindSpan hide accidents from regulators? | 1A 3D+ 5W+ 6W+ 7W
? the concealment of truck collisions by the self-driving company | 1A 3D+ 5W+ 6W+ 7W
? is it true that mindspan left crashes out of its report to the safety agency | 1A 3D+ 5W+ 6W+ 7W
? Are the messages authentic? | 2A 4W+ 5W+ 7W
? Who leaked the messages? | 2A=a former employee
? Was somebody injured by a MindSpan truck? | -
? how large was the fine | -
? Has the chief executive resigned? | -
? Were all four collisions reportable? | -
? Have the trucks been taken off the road? | -
? Is there a criminal investigation? | -
? How many driverless trucks does the firm run? | 8A=212 trucks
? Was a passenger killed? | -

= MindSpan admits messages are real, denies concealment
N| {MindSpan} acknowledged on Tuesday that the published messages came from its chief executive, but said they had been torn from a discussion about which events counted as collisions under the rules.
N| "Two of the four were contacts with tumbleweed," {its general counsel, Beatriz Lundgren}, told reporters.
N| {She=Beatriz Lundgren} insisted that nothing reportable had been withheld from Washington.
N| {Tavita Fonoti, the engineer who gave the messages to the Ledger}, said in her first interview that one of the others had broken a man's hip.
N| {Lundgren} said she could not discuss medical matters.
N| {The sheriff of Hudspeth County, Texas}, confirmed that a road worker had been taken to hospital in March after being struck by one of the company's trucks.
V| MindSpan's shares have lost 31 percent since Friday.
N| {Two senators} demanded that the trucks be stopped until the facts were known.
? Did MindSpan hide accidents from regulators? | 1D+ 3D+
? the concealment of truck collisions by the self-driving company | 1D+ 3D+
? is it true that mindspan left crashes out of its report to the safety agency | 1D+ 3D+
? Are the messages authentic? | 1A+
? Who leaked the messages? | 4A+=Tavita Fonoti
? Was somebody injured by a MindSpan truck? | 4A 5W+ 6A
? how large was the fine | -
? Has the chief executive resigned? | -
? Were all four collisions reportable? | 2D+ 3D+
? Have the trucks been taken off the road? | 8P
? Is there a criminal investigation? | -
? How many driverless trucks does the firm run? | -
? Was a passenger killed? | -

= MindSpan fined 18 million dollars for hiding accidents
V| The federal highway safety agency on Thursday fined MindSpan 18 million dollars for failing to report two collisions, one of which injured a man.
N| {The agency's order} says that the other two events, which involved vegetation, did not have to be reported.
N| {The company} accepted the penalty without admitting or denying wrongdoing.
N| Adeyemi-Walsh will step down in June, {MindSpan} said in the same statement.
N| {Lundgren} declined to say whether he would receive severance.
N| {Fonoti} said she felt vindicated but would not work in the industry again.
V| The injured man, Eladio Ponce, settled with the company in the summer.
N| {The Justice Department} neither confirmed nor denied that it had opened an inquiry of its own.
? Did MindSpan hide accidents from regulators? | 1A 3W+
? the concealment of truck collisions by the self-driving company | 1A 3W+
? is it true that mindspan left crashes out of its report to the safety agency | 1A 3W+
? Are the messages authentic? | -
? Who leaked the messages? | -
? Was somebody injured by a MindSpan truck? | 1A 7A
? how large was the fine | 1A=18 million dollars
? Has the chief executive resigned? | 4P+
? Were all four collisions reportable? | 2D
? Have the trucks been taken off the road? | -
? Is there a criminal investigation? | 8W+
? How many driverless trucks does the firm run? | -
? Was a passenger killed? | -

= Lab chief in Lausanne accused of inventing mouse data
N| {The scientific watchdog site PaperTrail} says that images in five articles by the Lausanne immunologist Rémy Chevallaz were used more than once for experiments that were supposed to be different.
N| {The site}, run by volunteers, published the comparisons on Monday evening.
N| {Chevallaz's institute, the Fondation Morel}, said it was aware of the comments and would "examine them in due form".
N| Chevallaz was travelling and would answer on his return, {his assistant} said.
V| His group's work on a protein called TAL-9 is the basis of a trial in 212 patients with lupus.
N| {The company that runs the trial, Basilea Immune}, declined to say whether it would go on.
V| One of the five papers, from 2014, has been cited 1,900 times.
? Did Chevallaz fabricate data? | 1A 3W+ 4W+
? the Lausanne immunologist's invented results | 1A 3W+ 4W+
? is it true that pictures in the papers were wrong | 1A 3W+ 4W+
? Who was to blame for the errors? | 4W+
? How many of his papers were retracted? | -
? Has the lupus trial been stopped? | 6W+
? Was the trial ended because of the scandal? | -
? Was the paper from 2014 found to be faulty? | -
? Was Chevallaz suspended? | -
? Did the university reject the appeal? | -
? Did patients suffer harm? | -
? Has Delarze received an apology? | -

= Chevallaz: sloppy, yes; fraud, never
N| {Rémy Chevallaz} said on Thursday that "three or four" pictures in his papers had been mixed up by a technician and that the conclusions were untouched.
N| "I am guilty of not looking twice, and I am not guilty of anything else," {the immunologist=Rémy Chevallaz} told the broadcaster Léman Première.
N| {He=Rémy Chevallaz} rejected the suggestion that data had been made up.
N| {The technician he was referring to, Manon Delarze}, said through a lawyer that she had left the laboratory before two of the articles were written.
N| {The Fondation Morel} has asked three foreign scientists to investigate and would say nothing before they had reported.
N| {Basilea Immune} said the trial was continuing as planned.
A| {Former members of the laboratory} described intense pressure for results.
? Did Chevallaz fabricate data? | 1D+ 2D+ 3D+ 5W+
? the Lausanne immunologist's invented results | 1D+ 2D+ 3D+ 5W+
? is it true that pictures in the papers were wrong | 1A+ 2A+
? Who was to blame for the errors? | 1A+=a technician ; 2A+=I ; 4D+
? How many of his papers were retracted? | -
? Has the lupus trial been stopped? | 6D+
? Was the trial ended because of the scandal? | -
? Was the paper from 2014 found to be faulty? | -
? Was Chevallaz suspended? | -
? Did the university reject the appeal? | -
? Did patients suffer harm? | -
? Has Delarze received an apology? | -

= Panel finds fabrication in Lausanne papers
N| {The three investigators appointed by the Fondation Morel} found that data had been fabricated in four articles and that Rémy Chevallaz himself was responsible for two of them.
N| {Their report}, made public on Wednesday, clears the technician Manon Delarze completely.
N| Chevallaz disputes the findings and has appealed to the university, {his lawyer, Odile Brunschwig}, said.
V| The foundation suspended him with immediate effect.
N| {The editors of two journals} said they had started the procedure for retraction.
V| The fifth paper, the one from 2014, was found to be in order.
N| {Basilea Immune} stopped admitting new patients on Wednesday afternoon and would not comment further.
N| {Delarze's lawyer} said his client expected an apology.
? Did Chevallaz fabricate data? | 1A 3D+
? the Lausanne immunologist's invented results | 1A 3D+
? is it true that pictures in the papers were wrong | -
? Who was to blame for the errors? | 1A=Rémy Chevallaz himself ; 2D 3D+
? How many of his papers were retracted? | 5P+
? Has the lupus trial been stopped? | 7W+
? Was the trial ended because of the scandal? | -
? Was the paper from 2014 found to be faulty? | 6D
? Was Chevallaz suspended? | 4A
? Did the university reject the appeal? | -
? Did patients suffer harm? | -
? Has Delarze received an apology? | 8P+

= Four Chevallaz papers withdrawn
V| Four articles on the protein TAL-9 by the suspended Lausanne researcher Rémy Chevallaz were retracted on Friday, three of them against his will.
N| {In a note} the journal Immunitas says it "no longer has confidence in the data".
N| {Brunschwig} said her client agreed to the withdrawal of only one.
N| {Basilea Immune} has ended its lupus trial, citing a lack of effect that it said was unrelated to the affair.
N| The university has not yet ruled on the appeal, {a spokeswoman} said.
V| Delarze, who was once blamed for the errors, now heads a laboratory in Bern.
? Did Chevallaz fabricate data? | -
? the Lausanne immunologist's invented results | -
? is it true that pictures in the papers were wrong | -
? Who was to blame for the errors? | -
? How many of his papers were retracted? | 1A=Four articles
? Has the lupus trial been stopped? | 4A+
? Was the trial ended because of the scandal? | 4D+
? Was the paper from 2014 found to be faulty? | -
? Was Chevallaz suspended? | 1A
? Did the university reject the appeal? | 5D+
? Did patients suffer harm? | -
? Has Delarze received an apology? | -

= Singer Bo Tarrant to headline Reykjavik festival, leak suggests
V| A poster that appeared for some minutes on the website of the Midnight Harbour festival in Reykjavik on Monday showed the name of the American singer Bo Tarrant in the largest type.
N| {The festival's director, Hrefna Jökulsdóttir}, said the poster was "one of several drafts" and that nothing had been signed.
N| {Tarrant's management in Nashville} did not reply.
V| The singer has not appeared on a stage since she broke off a tour in Glasgow two years ago, citing exhaustion.
A| {Fans in three online groups} pointed out that her calendar lists nothing between 18 and 25 June, the week of the festival.
V| Tickets for the four days cost 39,000 kronur and go on sale on Friday.
N| {The Harpa concert hall}, where the main shows take place, referred all questions to the organisers.
? Will Bo Tarrant perform at the Reykjavik festival this year? | 1A 2W+ 3W+ 7W
? the American singer's appearance at Midnight Harbour | 1A 2W+ 3W+ 7W
? is bo tarrant coming to iceland | 1A 2W+ 3W+ 7W
? Had she signed a contract with the festival? | 2D+ 3W+
? Why did she break off her tour? | 4A=exhaustion
? Did her doctor advise her not to fly? | -
? When will the singer be in Reykjavik? | -
? how much is she being paid | -
? Did Hraunkaka close the festival? | -
? Do tickets cost more than 50,000 kronur? | 6D
? Has the new album been released? | -
? Is she planning other shows in Europe? | -
? Will she play in Glasgow again? | -

= Tarrant: "No, I'm not coming to Iceland. I'd like to"
N| {Bo Tarrant} wrote on Thursday that she would not perform in Reykjavik this summer, four days after a poster announcing her had gone astray.
N| "Lovely poster, wrong year," {she=Bo Tarrant} said, without explaining the second half of the sentence.
N| {Jökulsdóttir, the director}, said she respected that and had never announced anyone.
N| {She=Jökulsdóttir} would not say whether the festival had been in negotiations with the singer.
V| Some 9,000 tickets were sold on the first day regardless.
M| {The music site Pitchpipe} said an agreement had been within reach until the artist's doctor advised against the flight.
N| {Her manager, Clay Vanderhoef}, described that as fiction.
? Will Bo Tarrant perform at the Reykjavik festival this year? | 1D+ 2D+ 3D+
? the American singer's appearance at Midnight Harbour | 1D+ 3D+
? is bo tarrant coming to iceland | 1D+ 3D+
? Had she signed a contract with the festival? | 4W+ 6D
? Why did she break off her tour? | -
? Did her doctor advise her not to fly? | 6A 7D+
? When will the singer be in Reykjavik? | -
? how much is she being paid | -
? Did Hraunkaka close the festival? | -
? Do tickets cost more than 50,000 kronur? | -
? Has the new album been released? | -
? Is she planning other shows in Europe? | -
? Will she play in Glasgow again? | -

= Midnight Harbour names headliners for next year
N| {The Midnight Harbour festival} announced on Tuesday that Bo Tarrant would close its programme on 22 June next year.
N| {Jökulsdóttir} said the contract had been signed last spring, when an early draft of the poster slipped onto the website.
N| {Vanderhoef} confirmed the date and said the singer was "rested and bored".
V| This year's edition was closed by the Icelandic band Hraunkaka before 14,000 people.
V| Tarrant's new album comes out in March.
N| {The organisers} would not disclose her fee.
V| It will be her only European show of the year.
? Will Bo Tarrant perform at the Reykjavik festival this year? | -
? the American singer's appearance at Midnight Harbour | 1A+ 3A+ 7A
? is bo tarrant coming to iceland | 1A+ 3A+ 7A
? Had she signed a contract with the festival? | 2A+
? Why did she break off her tour? | -
? Did her doctor advise her not to fly? | -
? When will the singer be in Reykjavik? | 1A+=22 June next year
? how much is she being paid | 6W+
? Did Hraunkaka close the festival? | 4A
? Do tickets cost more than 50,000 kronur? | -
? Has the new album been released? | 5P
? Is she planning other shows in Europe? | 7D
? Will she play in Glasgow again? | -

= Lumen Air orders 40 jets, agency reports
A| {A person close to the negotiations} said on Friday that the Moroccan carrier Lumen Air would order 40 narrow-body jets from Airbus at the air show in Marrakesh.
N| {Airbus} said it did not comment on discussions it may or may not be having.
N| {Lumen's founder, Yassine Berrada}, said only that he liked the air in Toulouse.
V| The airline flies 19 aircraft, all of them Boeings, to 34 cities in Europe and West Africa.
V| An order of that size would be worth about 4.5 billion dollars at list prices.
A| {Industry analysts} said it would be a blow to Boeing.
N| {A Boeing representative in Casablanca} said the company was proud of its partnership with Lumen.
? Did Lumen order planes from Airbus? | 1P 2W+ 3W+
? an order by the Moroccan airline for Airbus jets | 1P 2W+ 3W+
? is it true lumen air is switching to airbus | 1P 2W+ 3W+
? Has the airline ordered aircraft from Boeing? | -
? how many jets did it order | 1A=40 narrow-body jets
? How big was the discount? | -
? Did the carrier make a loss last year? | -
? Was the order cancelled? | -
? Why were deliveries postponed? | -
? Have bookings fallen? | -
? When will the first aircraft arrive? | -
? Will pilots need new training? | -
? Is Lumen going to sell shares? | -

= Lumen Air stays with Boeing
V| Lumen Air ordered 30 aircraft from Boeing at the Marrakesh air show on Wednesday and took options on ten more.
N| {Berrada} told reporters there had been an offer from Toulouse, that it was good, and that he had used it.
N| {He=Berrada} gave the discount as "a number my grandmother would be proud of" but would not be more precise.
N| {Airbus's sales chief, Anne-Laure Cazalis}, congratulated her competitor and said no contract with Lumen had ever been ready for signature.
V| The first of the new jets is to be delivered in 2029.
N| {The pilots' association} welcomed the decision, since its members will not have to be retrained.
V| Lumen made a profit of 88 million dollars last year.
? Did Lumen order planes from Airbus? | 1D 2D+ 4D+
? an order by the Moroccan airline for Airbus jets | 1D 2D+ 4D+
? is it true lumen air is switching to airbus | 1D 2D+ 4D+
? Has the airline ordered aircraft from Boeing? | 1A
? how many jets did it order | 1A=30 aircraft
? How big was the discount? | 3W+
? Did the carrier make a loss last year? | 7D
? Was the order cancelled? | -
? Why were deliveries postponed? | -
? Have bookings fallen? | -
? When will the first aircraft arrive? | 5A=2029
? Will pilots need new training? | 6D
? Is Lumen going to sell shares? | -

= Lumen puts off half of Boeing order
N| {Lumen Air} said on Monday that it would postpone the delivery of 15 of the 30 jets it ordered in Marrakesh in the spring, because of slower bookings.
N| {Chief financial officer Ghizlane Saadi} said nothing had been cancelled.
N| {Boeing} said it was working with the customer on a new schedule.
A| {Two bankers} said the carrier had failed to arrange financing for more than half of the aircraft.
N| {Saadi} called that "inaccurate and unhelpful".
N| {Berrada} was not available for comment.
V| Bookings for the summer are 9 percent below last year's.
? Did Lumen order planes from Airbus? | -
? an order by the Moroccan airline for Airbus jets | -
? is it true lumen air is switching to airbus | -
? Has the airline ordered aircraft from Boeing? | 1A+
? how many jets did it order | 1A+=30
? How big was the discount? | -
? Did the carrier make a loss last year? | -
? Was the order cancelled? | 2D+
? Why were deliveries postponed? | 1A+=because of slower bookings ; 4A=the carrier had failed to arrange financing for more than half of the aircraft ; 5D+
? Have bookings fallen? | 1A+ 7A
? When will the first aircraft arrive? | -
? Will pilots need new training? | -
? Is Lumen going to sell shares? | -

= Sculptor's missing bronze "found in Antwerp cellar"
A| {A dealer in Antwerp, who wanted to remain anonymous}, says he has found The Sleeper, a bronze by the Hungarian sculptor Zsófia Kemenes that disappeared from a Budapest park in 1991.
M| {The art magazine Patina} printed a photograph of the piece beside a boiler in its January issue.
N| {The sculptor's son, Gergely Kemenes}, said he could not tell anything from a photograph.
N| The Budapest municipal gallery would like to see the object, {its director, Orsolya Bán}, said, before it said anything at all.
N| {Belgian police} said nobody had reported a find.
V| Kemenes, who died in 2003, cast the work once and destroyed the mould.
V| Another of her bronzes brought 380,000 euros in Vienna last year.
? Has Kemenes's lost bronze been found? | 1A 2A 3W 4W
? the discovery of The Sleeper in a cellar | 1A 2A 3W 4W
? is it true that the antwerp figure is the real sleeper | 1A 3W 4W
? Who found the figure? | 1A=A dealer in Antwerp
? When did the sculpture vanish? | 1A=1991
? Is the Antwerp bronze a copy? | -
? Will the city of Budapest claim the bronze? | -
? Did the sculptor make several casts of the work? | 6D
? Has the theft been solved? | -
? How did it get into the cellar? | -
? Was Okkerse arrested? | -
? Did another Kemenes bronze sell for 380,000 euros? | 7A

= Experts travel to Antwerp to examine Kemenes bronze
V| Two conservators from the Budapest municipal gallery spent Monday with a bronze figure in Antwerp that may be Zsófia Kemenes's lost Sleeper.
N| {One of them, Ádám Szőke}, said the weight was right and the foundry mark plausible, and that he would say no more until the metal had been analysed.
N| {Gergely Kemenes, the artist's son}, who went along, found the hands "hers, or those of somebody who loved hers".
V| The dealer's name is Maarten Okkerse, as he told the visitors himself.
N| {Okkerse} said he had bought the house with the cellar in 2022 and knew nothing about how the figure had got there.
N| {Bán} declined to discuss whether the city would claim it.
V| The lost bronze was insured in 1991 for the equivalent of 9,000 euros.
? Has Kemenes's lost bronze been found? | 1W 2W 3W
? the discovery of The Sleeper in a cellar | 1W 2W 3W
? is it true that the antwerp figure is the real sleeper | 1W 2W 3W
? Who found the figure? | 4A=Maarten Okkerse
? When did the sculpture vanish? | -
? Is the Antwerp bronze a copy? | -
? Will the city of Budapest claim the bronze? | 6W+
? Did the sculptor make several casts of the work? | -
? Has the theft been solved? | -
? How did it get into the cellar? | 5W+
? Was Okkerse arrested? | -
? Did another Kemenes bronze sell for 380,000 euros? | -

= The Sleeper is a copy, analysis shows
N| The metal of the bronze found in Antwerp contains an alloy that was not made before 1998, {the Budapest municipal gallery} said on Friday.
N| "It's a very good copy, and it is not The Sleeper," {Orsolya Bán} said.
N| {Szőke} thinks that it was cast from another cast, which would mean that the original still existed in the late nineties.
N| {Okkerse, the dealer}, said he was disappointed and did not doubt the result.
N| {Gergely Kemenes} said he had known in the cellar but had not wanted to know.
A| {Some collectors} have asked whether the copy is for sale.
V| The theft of 1991 remains unsolved.
? Has Kemenes's lost bronze been found? | 1D 2D 4D+ 5D
? the discovery of The Sleeper in a cellar | 1D 2D 4D+ 5D
? is it true that the antwerp figure is the real sleeper | 1D 2D 4D+ 5D
? Who found the figure? | -
? When did the sculpture vanish? | 7A=1991
? Is the Antwerp bronze a copy? | 1A 2A 3A
? Will the city of Budapest claim the bronze? | -
? Did the sculptor make several casts of the work? | -
? Has the theft been solved? | 7D
? How did it get into the cellar? | -
? Was Okkerse arrested? | -
? Did another Kemenes bronze sell for 380,000 euros? | -


= Fire at Tarragona solvent plant injures two
V| A fire broke out shortly before six on Tuesday morning in a storage hall of the solvent maker Químicas Bonavista near Tarragona, sending up a column of black smoke that could be seen from the motorway.
N| {The Catalan fire service} said two workers had been taken to hospital with burns and that nobody was missing.
N| {The company} said in a message to customers that production had been stopped as a precaution.
N| {The mayor of La Canonja, Roser Figueras}, told residents to keep their windows shut until noon.
V| What caused the blaze was not known by the evening.
N| {A spokesman for the works council, Jordi Claramunt}, said a sprinkler in the hall had been out of order for weeks.
N| {Químicas Bonavista} would not comment on that while the investigation was under way.
? Was the sprinkler broken at the time of the fire? | 6A 7W+
? a defective sprinkler in the hall that burned | 6A 7W+
? is it true the sprinklers at bonavista were out of order | 6A 7W+
? how many workers were injured | 2A=two workers
? Did anyone die? | -
? What caused the fire? | 5W
? Were dangerous substances measured in the air? | -
? Is the plant still closed? | 3A+
? Has anyone been charged? | -
? When did the maintenance contract end? | -
? Is Abelló still director? | -
? Were neighbours evacuated? | -

= Third worker hurt in Tarragona blaze, hospital says
N| {The Joan XXIII hospital} said on Wednesday it was treating three employees of Químicas Bonavista and not two, one of them in intensive care.
N| {The fire service} corrected its figure accordingly and explained that the third man had driven to hospital by himself.
N| {The plant's director, Mercè Abelló}, said every sprinkler had been tested in the first week of September.
N| {Claramunt} produced a photograph of a yellow tag with the words "out of service" and the date 19 September.
N| {Abelló} said she would not discuss a photograph she had not seen in the original.
V| Air measurements in four villages showed nothing unusual.
N| The regional labour inspectorate opened an inquiry on Wednesday, {a spokeswoman} said.
V| The plant, which belongs to the Belgian group Solvacor, was still shut.
? Was the sprinkler broken at the time of the fire? | 3D+ 4A 5W+
? a defective sprinkler in the hall that burned | 3D+ 4A 5W+
? is it true the sprinklers at bonavista were out of order | 3D+ 4A 5W+
? how many workers were injured | 1A=three employees
? Did anyone die? | -
? What caused the fire? | -
? Were dangerous substances measured in the air? | 6D
? Is the plant still closed? | 8A
? Has anyone been charged? | -
? When did the maintenance contract end? | -
? Is Abelló still director? | 3A
? Were neighbours evacuated? | -

= Bonavista worker dies of burns
N| Iván Reche, a 41-year-old forklift driver who was burned in the fire at Químicas Bonavista last week, died in the night to Monday in Barcelona, {his family} announced.
N| {The company} expressed its sympathy and said it would pay for the funeral.
N| The other two injured men have gone home, {the hospital in Tarragona} said.
N| {A public prosecutor, Elena Sarrià}, said she was now investigating negligent homicide against persons unknown.
N| {Claramunt} called for the plant to remain closed until the inquiry was over.
N| {Solvacor} let it be known in Brussels that production would start again on Thursday.
M| {The Diari del Camp} wrote that the maintenance contract for the sprinklers had lapsed in July.
N| {Abelló} did not answer the paper's questions.
? Was the sprinkler broken at the time of the fire? | -
? a defective sprinkler in the hall that burned | -
? is it true the sprinklers at bonavista were out of order | -
? how many workers were injured | -
? Did anyone die? | 1A+ 2A+ 4A
? What caused the fire? | -
? Were dangerous substances measured in the air? | -
? Is the plant still closed? | 5P 6A+
? Has anyone been charged? | -
? When did the maintenance contract end? | 7A=July
? Is Abelló still director? | -
? Were neighbours evacuated? | -

= Inspectors: sprinkler was out of order
N| {The Catalan labour inspectorate} has concluded that the sprinkler nearest to the seat of the fire at Químicas Bonavista was not working and that the management knew it.
N| {Its report}, dated 2 December and read out at a hearing on Tuesday, gives a discarded battery as the cause of the fire.
N| {Abelló}, who was replaced as director in November, accepted that the tag was genuine.
N| {Her lawyer, Quim Vilaró}, said responsibility lay with the maintenance firm.
N| {The maintenance firm, Apaga}, said its contract had ended in July, which the company had been told in writing.
N| {Prosecutor Sarrià} said charges would be brought against two people, whom she did not name.
V| The plant has been working again since the middle of October.
V| A minute's silence was held for Reche before the hearing.
? Was the sprinkler broken at the time of the fire? | 1A 3A+
? a defective sprinkler in the hall that burned | 1A 3A+
? is it true the sprinklers at bonavista were out of order | 1A 3A+
? how many workers were injured | -
? Did anyone die? | 8A
? What caused the fire? | 2A=a discarded battery
? Were dangerous substances measured in the air? | -
? Is the plant still closed? | 7D
? Has anyone been charged? | 6P+
? When did the maintenance contract end? | 5A+=July
? Is Abelló still director? | 3D
? Were neighbours evacuated? | -

= Sweets maker Pollard & Dean to close Leeds factory
N| {Pollard & Dean, the maker of Yorkshire Satins}, told its 340 employees in Leeds on Wednesday that their factory would close next summer and that production would move to Hungary.
N| {Managing director Fiona Garside} said the building, parts of which date from 1887, could not be made to pay.
N| {The bakers' union} called the decision "a betrayal wrapped in cellophane".
N| Talks about redundancy payments will begin on Monday, {the company} said.
V| The firm was bought in 2021 by the Austrian group Zuckerwald, which has since shut plants in Ghent and Linz.
N| {The city council's leader, Omar Rashid}, said he had learned of the closure from the radio.
N| {Garside} declined to say how much would be saved.
? Will the Leeds sweet factory close? | 1A+ 6A
? the planned closure of Pollard & Dean's works in Leeds | 1A+ 6A
? is it true that yorkshire satins will be made in hungary | 1A+
? Have the workers gone on strike? | -
? how many people work at the leeds factory | 1A+=340
? Who is buying the factory? | -
? how much did the buyer pay | -
? How much would the company save by the move? | 7W+
? Is Zuckerwald a Swiss group? | 5D
? Did the council support the buyer with money? | -
? Has Garside been sacked? | -
? Will the strike be at Easter? | -
? Did the prime minister intervene? | -

= Leeds sweet workers vote for strike
V| Workers at the Pollard & Dean sweet factory in Leeds voted by 291 to 22 on Friday to stop work for three days in the week before Easter.
N| {The union's negotiator, Shaz Whitlam}, said the money on offer was "an insult with a calculator".
N| {Pollard & Dean} said it regretted the vote and would keep supplies going from elsewhere.
V| The factory is due to shut in August.
N| {Rashid, the council leader}, revealed that two firms had asked about the site but would not identify them.
N| {Zuckerwald's head office in Salzburg} said the decision to move the Satins to Hungary was final.
V| The last walkout at the works was in 1974.
? Will the Leeds sweet factory close? | 4A 6A+
? the planned closure of Pollard & Dean's works in Leeds | 4A 6A+
? is it true that yorkshire satins will be made in hungary | 6A+
? Have the workers gone on strike? | 1P
? how many people work at the leeds factory | -
? Who is buying the factory? | 5W
? how much did the buyer pay | -
? How much would the company save by the move? | -
? Is Zuckerwald a Swiss group? | -
? Did the council support the buyer with money? | -
? Has Garside been sacked? | -
? Will the strike be at Easter? | 1A
? Did the prime minister intervene? | -

= Satins to stay in Leeds after all as rival steps in
N| Pollard & Dean's factory in Leeds has been sold to the Scottish confectioner Murdo Lennox and will go on making Yorkshire Satins, {both companies} said on Tuesday.
N| {Zuckerwald} spoke of a change in the economics and gave no price.
N| {Lennox's chairman, Catriona Beith}, said she would keep 260 of the 340 jobs.
N| {Whitlam, of the bakers' union}, called it the best bad news she had had for years.
V| The strike planned for this week has been called off.
N| {Rashid} said the council had lent the buyer 4 million pounds.
N| Garside, who ran the works for five years, leaves at the end of the month, {the company} said.
V| Work on a new roof is to start in July.
? Will the Leeds sweet factory close? | 1D+ 3D+
? the planned closure of Pollard & Dean's works in Leeds | 1D+ 3D+
? is it true that yorkshire satins will be made in hungary | 1D+
? Have the workers gone on strike? | 5D
? how many people work at the leeds factory | 3A+=340
? Who is buying the factory? | 1A+=the Scottish confectioner Murdo Lennox
? how much did the buyer pay | 2W+
? How much would the company save by the move? | -
? Is Zuckerwald a Swiss group? | -
? Did the council support the buyer with money? | 6A+
? Has Garside been sacked? | -
? Will the strike be at Easter? | 5D
? Did the prime minister intervene? | -

= Sprinter Nyambura breaks world indoor record
V| Grace Nyambura of Kenya ran the 400 metres in 49.12 seconds in Birmingham on Saturday, beating an indoor world record that had stood since 2023 by five hundredths.
N| "I heard the bell and then I heard nothing," {Nyambura} said.
V| Second, almost a second behind, was Femi Adu of Nigeria in 50.04.
N| {World Athletics} said the time would be ratified once the usual checks had been made.
N| {Her coach, Barnaba Kiptoo}, expects her to run under 49 seconds before the year is out.
V| The 24-year-old, who works as a nurse in Eldoret, had never before run indoors outside her own continent.
V| Some 7,400 spectators saw the race.
? Did Nyambura set a world record? | 1A
? the Kenyan runner's record over 400 metres indoors | 1A
? was the lane too short | -
? what time did nyambura run in birmingham | 1A=49.12 seconds
? Has the record been ratified? | 4P+
? Did Adu win the race? | 3D
? Has she run under 49 seconds? | 1D 5P+
? Who measured the track? | -
? Did she win in Lievin? | -
? Who spread the claim about the lane? | -
? Where does Nyambura work? | 6A=Eldoret
? Did she fail a doping test? | -

= Nyambura record in doubt over track measurement
A| {Two officials who worked at the Birmingham meeting} said that lane four, in which Grace Nyambura ran her world record, had been laid 31 centimetres short after a repair on Friday.
N| {UK Athletics} said it had asked an independent surveyor to measure the track and would not speculate.
N| {World Athletics} confirmed that ratification was on hold.
N| {Kiptoo} said the others had run on the same boards.
N| {The company that laid the track, Northern Arena Surfaces}, did not return calls.
V| The runners in lanes three and five did not come near their personal bests.
V| Nyambura won again in Lievin on Wednesday, in 50.31.
? Did Nyambura set a world record? | 3W
? the Kenyan runner's record over 400 metres indoors | 3W
? was the lane too short | 1A 2W+ 5W+
? what time did nyambura run in birmingham | -
? Has the record been ratified? | 3D+
? Did Adu win the race? | -
? Has she run under 49 seconds? | -
? Who measured the track? | 2P+=an independent surveyor
? Did she win in Lievin? | 7A
? Who spread the claim about the lane? | 1A=Two officials who worked at the Birmingham meeting
? Where does Nyambura work? | -
? Did she fail a doping test? | -

= Lane was the right length, surveyor finds
N| The surveyor engaged by UK Athletics, Prudence Ogilvy, measured lane four in the Birmingham arena at 400.02 metres over the two laps, {she=Prudence Ogilvy} reported on Monday.
N| {UK Athletics} said the matter was thereby closed and apologised to the athlete.
N| {Northern Arena Surfaces}, which repaired the boards, said it had known as much all along but had been advised to keep quiet.
N| World Athletics ratified the time of 49.12 seconds on Monday evening, {a spokesman=World Athletics} said.
N| {Nyambura} said at her hospital in Eldoret that she had been on night duty and had missed most of the fuss.
V| It is not known who told the press that the lane was short.
N| {Kiptoo} still believes in a time below 49.
? Did Nyambura set a world record? | 4A
? the Kenyan runner's record over 400 metres indoors | 4A
? was the lane too short | 1D 2D+ 3D+
? what time did nyambura run in birmingham | 4A=49.12 seconds
? Has the record been ratified? | 4A+
? Did Adu win the race? | -
? Has she run under 49 seconds? | 7P+
? Who measured the track? | 1A=Prudence Ogilvy
? Did she win in Lievin? | -
? Who spread the claim about the lane? | 6W
? Where does Nyambura work? | 5A+=her hospital in Eldoret
? Did she fail a doping test? | -

= Novelist accused of copying Danish diary
M| {The literary supplement Bladet} printed eleven passages on Sunday from Ingeborg Strand's prize-winning novel Salt in the Hall beside sentences from the unpublished diary of a Jutland vicar's wife who died in 1911.
N| {The newspaper} said that the resemblance had been noticed by an archivist in Viborg.
N| {Strand's publisher, Kystforlaget}, was closed for the holiday and left an email unanswered.
N| {The archivist, Poul-Erik Degn}, said that whole paragraphs matched, down to a misspelled hymn.
N| The jury of the Northern Prize, worth 300,000 kroner, would look at the allegation after Easter, {its chair, Tuulikki Hase}, said.
V| Salt in the Hall has sold 160,000 copies in four languages since September.
V| The diary has been in the Viborg archive since 1958 and can be read by anyone who asks.
? Did Strand copy from the diary? | 1A 3W+ 4A 5W
? plagiarism in the novel Salt in the Hall | 1A 3W+ 4A 5W
? is it true that the author took sentences from a dead woman's diary | 1A 3W+ 4A 5W
? how many sentences were copied | -
? Were whole paragraphs lifted? | 4A
? Who wrote the diary? | 1A=a Jutland vicar's wife
? Has the prize been taken away from her? | 5W+
? Has the prize gone to the runner-up? | -
? Did Strand give back the money? | -
? Is the book being pulped? | -
? Was the diary lost? | 7D
? Will the heirs sue Strand? | -
? Did sales of the novel collapse? | -

= Strand: I used the diary and should have said so
N| {Ingeborg Strand} admitted on Tuesday that she had copied "perhaps six" sentences from the diary of Ane Mathilde Toft into her notebook and later into her novel.
N| "I took them for my own, which is no excuse and is the truth," {she=Ingeborg Strand} wrote on her publisher's website.
N| {She=Ingeborg Strand} denied having taken whole paragraphs.
N| {Kystforlaget} said that an acknowledgement would be added to all future printings.
N| {The prize jury} still had nothing to say.
N| {Degn, the archivist}, said he had counted 43 sentences and would publish the list.
V| Toft's great-grandson, a dentist in Randers, found the whole thing "rather flattering", he told local radio.
? Did Strand copy from the diary? | 1A+ 2A+ 5W 6A
? plagiarism in the novel Salt in the Hall | 1A+ 2A+ 5W 6A
? is it true that the author took sentences from a dead woman's diary | 1A+ 2A+ 5W 6A
? how many sentences were copied | 1A+="perhaps six" sentences ; 6A=43 sentences
? Were whole paragraphs lifted? | 3D+
? Who wrote the diary? | 1A+=Ane Mathilde Toft
? Has the prize been taken away from her? | 5W+
? Has the prize gone to the runner-up? | -
? Did Strand give back the money? | -
? Is the book being pulped? | -
? Was the diary lost? | -
? Will the heirs sue Strand? | -
? Did sales of the novel collapse? | -

= Northern Prize withdrawn from Danish author
N| The jury of the Northern Prize has taken the award back from Ingeborg Strand because at least 38 sentences of her novel came from another woman's diary, {it=The jury of the Northern Prize} announced on Thursday.
N| {Chairwoman Tuulikki Hase} said the vote had been four to three.
N| Strand returned the 300,000 kroner on the same day, {her publisher=Kystforlaget} said.
N| The book will not be pulped, {Kystforlaget} said.
N| {Hase} would not say whether the runner-up would be given the prize.
N| {Strand} was on a walking tour and declined to be interviewed.
V| The diary itself will be published in the autumn, with an introduction by Degn.
V| Sales of the novel doubled in the week of the decision.
? Did Strand copy from the diary? | 1A
? plagiarism in the novel Salt in the Hall | 1A
? is it true that the author took sentences from a dead woman's diary | 1A
? how many sentences were copied | 1A=at least 38 sentences
? Were whole paragraphs lifted? | -
? Who wrote the diary? | -
? Has the prize been taken away from her? | 1A+
? Has the prize gone to the runner-up? | 5W+
? Did Strand give back the money? | 3A+
? Is the book being pulped? | 4D+
? Was the diary lost? | -
? Will the heirs sue Strand? | -
? Did sales of the novel collapse? | 8D

= Drug maker Aldavix halts cancer trial, investors told
N| {Aldavix of Cambridge, Massachusetts}, said on Tuesday it had paused a trial of its lung cancer drug ravostinib after the death of a patient in Spain.
N| {The company} said it was not known whether the drug had anything to do with the death.
N| {The US Food and Drug Administration} said it had been notified and did not comment further.
V| The trial has 480 patients in 14 countries, of whom about half receive a placebo.
N| {Aldavix's medical chief, Priscilla Obeng}, said in a call with investors that the patients already in the trial could go on taking the capsules if their doctors agreed.
N| Asked by an analyst whether there had been similar cases before, {she=Priscilla Obeng} replied that she would not go into individual events.
V| The shares lost 58 percent.
? Did three patients in the ravostinib trial die? | 6W+
? more than one death in the lung cancer trial | 6W+
? is it true that only one patient died | 6W+
? Was the drug the cause of the deaths? | 2W+
? where did the patient die | 1A+=Spain
? What did the patients die of? | -
? Has the trial been stopped? | 1A+
? Had the regulators been told about the liver failures? | -
? Had all three of the dead taken the drug? | -
? Who will leave the company? | -
? Will the families receive compensation? | -
? Have shareholders sued? | -
? Did the FDA order the halt? | -

= Earlier deaths in Aldavix trial, Spanish paper reports
M| {The Madrid daily El Cotidiano} reported on Sunday that three patients, not one, had died of liver failure since the spring in the trial of ravostinib.
M| {The paper} cites minutes of a safety committee.
N| {Aldavix} said the minutes were confidential and that it would neither confirm nor deny what might be in them.
N| {The Spanish medicines agency} stated that it knew of one death.
N| {A member of the committee, the Danish statistician Vibeke Hjorth}, said she was bound by secrecy.
A| {Two doctors at trial sites in Poland} told El Cotidiano that they had stopped giving the capsules by their own decision.
V| Reuters has not been able to verify the report.
V| About 180,000 people in Europe die of lung cancer each year.
? Did three patients in the ravostinib trial die? | 1A 3W+ 4D 5W 7W
? more than one death in the lung cancer trial | 1A 3W+ 4D 5W 7W
? is it true that only one patient died | 1D 3W+ 4A 5W 7W
? Was the drug the cause of the deaths? | -
? where did the patient die | -
? What did the patients die of? | 1A=liver failure ; 3W+ 7W
? Has the trial been stopped? | -
? Had the regulators been told about the liver failures? | -
? Had all three of the dead taken the drug? | -
? Who will leave the company? | -
? Will the families receive compensation? | -
? Have shareholders sued? | -
? Did the FDA order the halt? | -

= Aldavix confirms three deaths, ends trial
N| {Aldavix} disclosed on Wednesday that three participants in its lung cancer trial had died of liver failure and that it was giving up the drug.
N| {Obeng} said two of the deaths had been reported to regulators in the summer "in the prescribed format", which the Spanish agency disputes.
N| {The agency} said the reports it had received did not mention the liver.
N| {Chief executive Randall Osei} said he took responsibility and would leave by the end of the year.
N| {He=Randall Osei} would not be drawn on whether the families would be compensated.
V| Of the three dead, two had received the drug and one the placebo, the company's filing shows.
V| Aldavix will cut 210 of its 300 jobs.
N| {A lawyer in Boston, Dana Whitcomb}, said she represented 40 shareholders who intended to sue.
? Did three patients in the ravostinib trial die? | 1A+ 6A
? more than one death in the lung cancer trial | 1A+ 2A+ 6A
? is it true that only one patient died | 1D+ 2D+
? Was the drug the cause of the deaths? | -
? where did the patient die | -
? What did the patients die of? | 1A+=liver failure
? Has the trial been stopped? | 1A+
? Had the regulators been told about the liver failures? | 2A+ 3D+
? Had all three of the dead taken the drug? | 6D
? Who will leave the company? | 4A+=Chief executive Randall Osei
? Will the families receive compensation? | 5W+
? Have shareholders sued? | 8P+
? Did the FDA order the halt? | -

= Trade ministry: minister did not own mine shares
M| {The weekly Andean Eye} published a share register on Thursday that lists Peru's trade minister, Rosalía Quispe-Landa, as holder of 12,000 shares in the copper company Minera Altaluz.
N| {The ministry} said the minister had sold the shares in 2022, before she took office.
N| {Minera Altaluz} said it did not give out information on shareholders.
N| {The register}, of which this newspaper has a copy, is dated 30 June this year.
N| {Quispe-Landa} left a reception at the Chilean embassy by a side door and did not speak to reporters.
V| In May she signed a decree that lowered export duties on copper concentrate.
N| {The opposition congressman Abel Huamán} asked for her to be questioned in parliament.
? Does the minister own shares in Minera Altaluz? | 1A 2D+ 3W+ 4A 5W+
? Quispe-Landa's stake in the copper company | 1A 2D+ 3W+ 4A 5W+
? is it true that the trade minister had sold her shares | 1D 2A+ 3W+ 5W+
? When did she sell them? | 2A+=2022
? how many shares were listed in her name | 1A=12,000 shares
? Why was she still on the register? | -
? Has the broker shown the sale order? | -
? Who bought the shares? | -
? Did Andean Eye apologise? | -
? Was the minister questioned in parliament? | 7P
? Did she resign? | -
? Has the decree on copper duties been repealed? | -

= Minister's shares: broker admits delay
N| {The Lima brokerage Cóndor Valores} said on Saturday that it had forgotten to register the sale of 12,000 Altaluz shares by Rosalía Quispe-Landa three years ago.
N| "The order is here, with date and signature, and the fault is entirely ours," {its director, Hernán Zegarra}, said.
N| {He=Hernán Zegarra} refused to show the order to reporters, citing banking secrecy.
N| {Andean Eye} said it had no reason to withdraw its article, since it had reported what the register said.
N| {Huamán} called the explanation "a miracle of timing".
N| The stock exchange supervisor is examining the matter, {its spokeswoman} said, and would not prejudge it.
V| Shares in Altaluz have risen by 40 percent since the decree.
? Does the minister own shares in Minera Altaluz? | 1D 2D 4A 6W
? Quispe-Landa's stake in the copper company | 1D 2D 4A 6W
? is it true that the trade minister had sold her shares | 1A 2A 6W
? When did she sell them? | 1A=three years ago
? how many shares were listed in her name | 1A=12,000
? Why was she still on the register? | 1A+=it had forgotten to register the sale
? Has the broker shown the sale order? | 3D+
? Who bought the shares? | -
? Did Andean Eye apologise? | 4D+
? Was the minister questioned in parliament? | -
? Did she resign? | -
? Has the decree on copper duties been repealed? | -

= Supervisor backs minister in share affair
N| {Peru's stock exchange supervisor} found that Rosalía Quispe-Landa had indeed parted with her Altaluz shares in March 2022.
N| {Its report of Tuesday} says the buyer was a pension fund that has confirmed the purchase.
V| Cóndor Valores has been fined 90,000 soles for late registration.
N| {The minister} told parliament that she had been "dragged through a quarry for nothing".
N| {Huamán} withdrew his motion but said the decree on copper duties remained a gift to the mines.
N| {Andean Eye} published the report in full and apologised for not having called the broker before printing.
V| Quispe-Landa is expected to lead the delegation to the trade talks in Jakarta next week.
? Does the minister own shares in Minera Altaluz? | 1D 2D
? Quispe-Landa's stake in the copper company | 1D 2D
? is it true that the trade minister had sold her shares | 1A+ 2A
? When did she sell them? | 1A=March 2022
? how many shares were listed in her name | -
? Why was she still on the register? | 3A=late registration
? Has the broker shown the sale order? | -
? Who bought the shares? | 2A=a pension fund
? Did Andean Eye apologise? | 6A+
? Was the minister questioned in parliament? | 5D
? Did she resign? | 7D
? Has the decree on copper duties been repealed? | -

= Handball: Dukić to leave Veszprém, agent says
N| {Goran Petrušev, the agent of the Serbian goalkeeper Nikola Dukić}, told the Belgrade sports daily Gol on Sunday that his client would leave Veszprém in the summer for "a club with a sea view".
N| {Veszprém} said Dukić had a contract until 2027 and that it planned with him.
N| {The goalkeeper himself}, asked after the victory over Szeged, said he was too tired to think further than the bus.
M| {The Barcelona paper Pelota} has named the Catalan club as his destination several times since Christmas.
N| {Barcelona} would not comment on a player of another club.
V| Dukić, 31, has saved 34 percent of all shots this season, more than any other goalkeeper in the league.
? Is Dukić leaving Veszprém? | 1A+ 2D+ 3W+ 4A 5W
? the Serbian goalkeeper's departure from the Hungarian club | 1A+ 2D+ 3W+ 4A 5W
? is it true that dukić is going to barcelona | 2D+ 3W+ 4A 5W+
? how long does his contract run | 2A+=until 2027
? Who is replacing Dukić in goal? | -
? Has he signed an extension? | -
? Has Dukić fired his agent? | -
? Was the agent authorised to speak for him? | -
? How long will he be out? | -
? Will he miss the world championship? | -
? Did he injure his shoulder? | -
? Do Szeged lead the league? | -
? What does Dukić earn in Veszprém? | -

= Dukić parts with agent, stays at Veszprém
N| {Nikola Dukić} said on Wednesday that he had dismissed his agent, Goran Petrušev, and would remain at Veszprém.
N| "I read in the paper that I was moving to the sea, and my wife read it too," {the goalkeeper=Nikola Dukić} said.
N| {Petrušev} told this newspaper that he had been authorised to speak and had it in writing.
N| {He=Petrušev} declined to show the document.
N| {The club's manager, Csaba Hornyák}, said talks about an extension until 2029 had begun.
N| {Barcelona's handball director} denied ever having spoken with the Serb.
V| Veszprém lead the Hungarian league by four points.
? Is Dukić leaving Veszprém? | 1D+ 2D+
? the Serbian goalkeeper's departure from the Hungarian club | 1D+ 2D+
? is it true that dukić is going to barcelona | 1D+ 2D+ 6D+
? how long does his contract run | -
? Who is replacing Dukić in goal? | -
? Has he signed an extension? | 5P+
? Has Dukić fired his agent? | 1A+
? Was the agent authorised to speak for him? | 3A+ 4W+
? How long will he be out? | -
? Will he miss the world championship? | -
? Did he injure his shoulder? | -
? Do Szeged lead the league? | 7D
? What does Dukić earn in Veszprém? | -

= Veszprém goalkeeper out until autumn
V| Nikola Dukić tore the cruciate ligament in his right knee in training on Monday and will be out for about eight months.
N| {Veszprém} said the operation had gone well.
N| {Hornyák} said the goalkeeper's new contract, which runs until 2029, would be signed "on crutches if need be".
N| {Dukić}, who made headlines last month when his then agent announced his departure, wrote that he would be back.
V| The club has borrowed the Dane Emil Toft-Riis from Aalborg until June.
N| Whether the injury will keep him out of the world championship in January, {the Serbian federation} could not say.
V| Szeged are now two points behind.
? Is Dukić leaving Veszprém? | 3D+
? the Serbian goalkeeper's departure from the Hungarian club | 3D+
? is it true that dukić is going to barcelona | -
? how long does his contract run | 3A+=until 2029
? Who is replacing Dukić in goal? | 5A=the Dane Emil Toft-Riis
? Has he signed an extension? | 3P+
? Has Dukić fired his agent? | -
? Was the agent authorised to speak for him? | -
? How long will he be out? | 1A=about eight months
? Will he miss the world championship? | 6W+
? Did he injure his shoulder? | -
? Do Szeged lead the league? | 7D
? What does Dukić earn in Veszprém? | -


= Chip designer Ostrava Logic said to seek buyer
A| {Three people familiar with the matter} said the Czech chip designer Ostrava Logic had hired the bank Lindauer to find a buyer after losing its biggest customer, the phone maker Veltrona, in the summer.
A| Early contacts with two American groups and a Japanese one have taken place, {the people} said, though none has led to an offer.
N| {Ostrava Logic's founder and chief executive, Radek Vojtíšek}, wrote in reply to questions that he was "designing processors, not prospectuses".
N| {Lindauer} declined to comment.
V| The company, whose designs are used in some 90 million devices, was valued at 1.1 billion dollars when it last raised money two years ago.
N| {Veltrona} confirmed that it would use processors of its own from next year but said the decision had been taken on technical grounds.
V| Vojtíšek and his wife hold 51 percent of the shares.
? Did Nakaoka negotiate about buying Ostrava Logic? | -
? talks between the Japanese group and the Czech chip designer | -
? is it true that ostrava logic was looking for a buyer | 1A 3W+ 4W
? Has Ostrava Logic been sold? | 2D
? how much did nakaoka offer | -
? Why did the talks end? | -
? Who holds the majority of the shares? | 7A=Vojtíšek and his wife
? Has the purchase been submitted for screening? | -
? How many engineers will be dismissed? | -
? Why did Hrubá leave? | -
? Did the firm lose Veltrona as a customer? | 1A 6A+
? Will the government buy a stake? | -

= Prague paper: Nakaoka in exclusive talks with Ostrava Logic
M| {The newspaper Hospodářský Den} reported on Friday that Japan's Nakaoka Electric had been granted six weeks of exclusive negotiations for the purchase of Ostrava Logic.
M| {The daily}, which quotes from a letter signed by the Czech firm's finance director, puts the price at "well under a billion dollars".
N| {Nakaoka} said in Osaka that the report was not based on anything announced by the company, a formula it has used before every one of its last four takeovers.
N| {The finance director, Ivana Hrubá}, told this website that she did not recall any such letter and would have to look.
N| {Vojtíšek} switched off his telephone on Friday, according to his office.
V| This website was unable to obtain the letter.
A| {Several engineers in Ostrava} said they had seen visitors from Japan being shown round the laboratory on two days last week.
N| {The Czech industry minister, Tomáš Brejcha}, said foreign purchases of chip companies were subject to screening and that no application had come in.
? Did Nakaoka negotiate about buying Ostrava Logic? | 1A 3W+ 4W+ 5W+ 6W
? talks between the Japanese group and the Czech chip designer | 1A 3W+ 4W+ 5W+ 6W
? is it true that ostrava logic was looking for a buyer | 1A
? Has Ostrava Logic been sold? | 1P
? how much did nakaoka offer | 2A="well under a billion dollars" ; 3W+
? Why did the talks end? | -
? Who holds the majority of the shares? | -
? Has the purchase been submitted for screening? | 8D+
? How many engineers will be dismissed? | -
? Why did Hrubá leave? | -
? Did the firm lose Veltrona as a customer? | -
? Will the government buy a stake? | -

= Nakaoka walks away from Czech chip firm
N| {Nakaoka Electric} said on Tuesday it had ended discussions about buying the chip designer Ostrava Logic because the two sides could not agree on a price.
V| It was the first time that either company acknowledged that there had been talks.
N| {Vojtíšek} put the Japanese offer at 640 million dollars and called it "a number for a company that has given up".
N| {He=Vojtíšek} said he was no longer looking for a buyer and would cut costs instead.
N| {Lindauer, the bank}, confirmed that its mandate had expired.
N| {Hrubá} left the company last month for reasons that neither she nor it would give.
V| About 70 of the 420 engineers are to lose their jobs by March, according to a plan put before the works council on Monday.
? Did Nakaoka negotiate about buying Ostrava Logic? | 1A+ 2A 3A+
? talks between the Japanese group and the Czech chip designer | 1A+ 2A 3A+
? is it true that ostrava logic was looking for a buyer | 4A+ 5A
? Has Ostrava Logic been sold? | 1D+ 4D+
? how much did nakaoka offer | 3A+=640 million dollars
? Why did the talks end? | 1A+=the two sides could not agree on a price
? Who holds the majority of the shares? | -
? Has the purchase been submitted for screening? | -
? How many engineers will be dismissed? | 7A=About 70 of the 420 engineers
? Why did Hrubá leave? | 6W+
? Did the firm lose Veltrona as a customer? | -
? Will the government buy a stake? | -

= Vaccine study overstated effect, critics say
N| {Two statisticians at the University of Bergen} say that a widely quoted study of a malaria vaccine for infants counted 214 children twice and therefore overstated the protection it offers.
N| {The study, which appeared in the Nairobi Journal of Medicine in February}, gave the vaccine's effectiveness as 81 percent.
N| By the calculation of {Ragnvald Tøsse and Astri Lømo}, it is nearer 66 percent, which would still be more than that of the vaccines in use.
N| {The lead author, Wanjiku Maathai-Otieno of the Kisumu Trials Centre}, said her group was going through the raw data and would rather not comment before it had finished.
N| {The manufacturer, Serum Sahel}, referred questions to the authors.
N| {The World Health Organization} said its recommendation did not depend on a single study.
V| Some 1.4 million doses have been ordered by Ghana, Malawi and Uganda.
? Were children counted twice in the malaria vaccine study? | 1A 4W+ 5W+
? double counting in the Kenyan trial | 1A 4W+ 5W+
? is it true that the study exaggerated the protection | 1A 3A 4W+ 5W+
? how effective is the vaccine | 2A=81 percent ; 3A=66 percent ; 4W+
? Has the journal corrected the study? | -
? How are the supposed duplicates explained? | 4W+
? Did the WHO withdraw its recommendation? | -
? Has Ghana begun vaccinating? | -
? Did the critics give up their claim? | -
? Has Europe's medicines regulator approved the vaccine? | -
? Why is Uganda's campaign delayed? | -
? Were any children harmed by the vaccine? | -

= Kisumu centre finds no double counting
N| {The Kisumu Trials Centre} said on Wednesday that it had checked all 9,120 records of its malaria vaccine study and found that no child had been counted twice.
N| What looked like duplicates, {Maathai-Otieno} said, were 214 pairs of siblings and twins with the same surname, village and date of enrolment.
N| "We should have published the key, and we now have," {the lead author=Maathai-Otieno} said.
N| {Tøsse} said he and his colleague would look at the key before saying whether it convinced them.
N| {The journal's editor} saw no need for a correction at present.
N| {Ghana's health service} said that the first injections would be given in Tamale on 6 October as planned.
V| The price of a dose has been set at 2.90 dollars.
? Were children counted twice in the malaria vaccine study? | 1D+ 2D+ 4W
? double counting in the Kenyan trial | 1D+ 2D+ 4W
? is it true that the study exaggerated the protection | 1D+ 2D+ 4W
? how effective is the vaccine | -
? Has the journal corrected the study? | 5D+
? How are the supposed duplicates explained? | 2A+=214 pairs of siblings and twins with the same surname, village and date of enrolment
? Did the WHO withdraw its recommendation? | -
? Has Ghana begun vaccinating? | 6P+
? Did the critics give up their claim? | 4W+
? Has Europe's medicines regulator approved the vaccine? | -
? Why is Uganda's campaign delayed? | -
? Were any children harmed by the vaccine? | -

= Bergen critics withdraw attack on malaria study
N| {Ragnvald Tøsse and Astri Lømo} have withdrawn their criticism of a Kenyan malaria vaccine study, they wrote in a letter published on Monday.
N| {The two statisticians} accept that the supposed duplicates are different children and that the figure of 81 percent stands.
N| {Maathai-Otieno} thanked them and said the exchange had been "sharp, short and useful".
N| {Lømo} said they should have telephoned before publishing.
V| In Tamale, 11,000 children have had their first injection since the start of the month.
N| Serum Sahel will ask the European Medicines Agency for an opinion in January, {a company spokeswoman} said.
V| Uganda has put off its campaign until the spring because refrigerators have not arrived.
? Were children counted twice in the malaria vaccine study? | 1D 2D
? double counting in the Kenyan trial | 1D 2D
? is it true that the study exaggerated the protection | 1D 2D
? how effective is the vaccine | 2A=81 percent
? Has the journal corrected the study? | -
? How are the supposed duplicates explained? | 2A=different children
? Did the WHO withdraw its recommendation? | -
? Has Ghana begun vaccinating? | 5A
? Did the critics give up their claim? | 1A+ 2A+
? Has Europe's medicines regulator approved the vaccine? | 6P+
? Why is Uganda's campaign delayed? | 7A=because refrigerators have not arrived
? Were any children harmed by the vaccine? | -

= Coach Ferreira-Lund on the brink at Brøndholm
M| {The tabloid Sidste Nyt} wrote on Sunday night that Brøndholm would dismiss its Portuguese-Danish coach, Mário Ferreira-Lund, before Thursday's cup match, whatever came of talks with his lawyer.
V| Brøndholm have lost five of their last six matches and are third from the bottom of the Danish league.
N| {Sporting director Kasper Winther} said he would not take part in a quiz.
N| {Ferreira-Lund} told reporters after the 4-0 defeat in Vejle that he had not been told anything and would be at work at eight.
A| {A member of the dressing room} described the mood as "a dentist's waiting room".
V| The coach, 48, took the club to the quarter-finals of the Conference League two years ago.
V| His contract ends next summer.
? Was Ferreira-Lund sacked by Brøndholm? | 1P 3W+ 4D+
? the dismissal of the Danish club's coach | 1P 3W+ 4D+
? is it true brøndholm decided to get rid of its coach before the cup match | 1A 3W+ 4W+
? When was the decision taken? | -
? Who will coach the team now? | -
? Was a settlement being negotiated with his lawyer? | 1A
? Did Brøndholm lose the cup match? | -
? Who scored the winning goal? | -
? how much is he getting as severance | -
? Will Bruun play against Nordhavn? | -
? Has the sporting director resigned? | -
? Which club has approached Ferreira-Lund? | -

= Brøndholm: no decision on coach
N| {Brøndholm's chairwoman, Birgitte Aagaard-Holm}, said on Monday that the board had met for three hours and had not decided anything about Mário Ferreira-Lund.
N| "Anybody who writes that he has been sacked knows more than the people who would have to do it," {she=Birgitte Aagaard-Holm} said.
N| {She=Birgitte Aagaard-Holm} did not say that he would stay.
V| The coach led training in the morning in front of some 200 spectators.
N| {His lawyer, Jens Ramsing}, denied that he was negotiating with the club about anything.
M| {Sidste Nyt} had reported that the dismissal would come before the cup match on Thursday.
N| {Captain Oliver Stage} said the players had a share in the mess and would not discuss the coach.
? Was Ferreira-Lund sacked by Brøndholm? | 1D+ 2D+ 3W+ 4D 6P 7W
? the dismissal of the Danish club's coach | 1D+ 2D+ 3W+ 4D 6P 7W
? is it true brøndholm decided to get rid of its coach before the cup match | 1D+ 2D+ 6A
? When was the decision taken? | 1D+
? Who will coach the team now? | -
? Was a settlement being negotiated with his lawyer? | 5D+
? Did Brøndholm lose the cup match? | -
? Who scored the winning goal? | -
? how much is he getting as severance | -
? Will Bruun play against Nordhavn? | -
? Has the sporting director resigned? | -
? Which club has approached Ferreira-Lund? | -

= Cup win buys Ferreira-Lund time
V| Brøndholm beat second-division Hvidbjerg 3-2 after extra time in the cup on Thursday, with Mário Ferreira-Lund, who had been written off by a tabloid, on the bench.
V| Oliver Stage scored the winner from a free kick in the 118th minute.
N| {Ferreira-Lund} said he had never been so happy about such a bad match.
N| {Winther, the sporting director}, again declined to give him a guarantee.
V| The club's next opponents in the league are the champions, FC Nordhavn, on Sunday.
V| Goalkeeper Felix Bruun was taken off with concussion and will miss that match.
? Was Ferreira-Lund sacked by Brøndholm? | 1D 4W+
? the dismissal of the Danish club's coach | 1D 4W+
? is it true brøndholm decided to get rid of its coach before the cup match | -
? When was the decision taken? | -
? Who will coach the team now? | -
? Was a settlement being negotiated with his lawyer? | -
? Did Brøndholm lose the cup match? | 1D
? Who scored the winning goal? | 2A=Oliver Stage
? how much is he getting as severance | -
? Will Bruun play against Nordhavn? | 6D
? Has the sporting director resigned? | -
? Which club has approached Ferreira-Lund? | -

= Brøndholm dismiss coach after Nordhavn rout
V| Brøndholm parted company with Mário Ferreira-Lund on Monday morning, twelve hours after a 6-1 home defeat by Nordhavn.
N| {Aagaard-Holm} said the decision had been unanimous and had been taken on Sunday night, "not a day before".
N| {Ferreira-Lund} thanked the supporters and said he had expected it since Vejle.
N| {His assistant, Trine Moltke}, takes over until Christmas and becomes the first woman to coach a men's team in the league.
N| {Ramsing} confirmed that his client would be paid until the end of his contract but would not name the sum.
N| {Winther} said he did not want to comment on whether he had considered resigning himself.
V| Brøndholm are now last.
? Was Ferreira-Lund sacked by Brøndholm? | 1A 2A+ 3A+
? the dismissal of the Danish club's coach | 1A 2A+ 3A+
? is it true brøndholm decided to get rid of its coach before the cup match | 2D+
? When was the decision taken? | 2A+=on Sunday night
? Who will coach the team now? | 4A+=His assistant, Trine Moltke
? Was a settlement being negotiated with his lawyer? | -
? Did Brøndholm lose the cup match? | -
? Who scored the winning goal? | -
? how much is he getting as severance | 5W+
? Will Bruun play against Nordhavn? | -
? Has the sporting director resigned? | 6W+
? Which club has approached Ferreira-Lund? | -

= Dairy giant Alpenmilch to buy Irish rival, two papers say
M| {The Vienna daily Der Kurier am Abend and the Irish Farmer's Post} reported on Thursday that the Austrian dairy cooperative Alpenmilch had agreed to pay 510 million euros for Shannonside Creameries.
M| {The Farmer's Post} said a letter to Shannonside's 3,900 farmer-shareholders was being printed.
N| {Shannonside} said that it was in talks with "a number of parties" about its future and that members would be the first to know of any outcome.
N| {Alpenmilch's chairwoman, Walburga Steinlechner}, told Austrian radio that there were journalists who could smell milk in a desert.
V| Shannonside made a loss of 12 million euros last year, its third in a row.
N| {The Irish agriculture minister, Padraig Tuohy}, would not comment on a commercial matter.
V| Milk prices in Ireland have fallen by a fifth since January.
? Has Alpenmilch bought Shannonside? | 1A 3W+ 4W+ 6W
? the takeover of the Irish creamery by the Austrians | 1A 3W+ 4W+ 6W
? is it true that shannonside's members approved the sale | -
? how much did Alpenmilch offer | 1A=510 million euros
? what share of the votes was in favour | -
? Did Deasy step down? | -
? Is there a rival offer? | -
? Will Alpenmilch make a new bid? | -
? Did Hanlon invite the Austrians to return? | -
? Was there a complaint about the vote? | -
? Is the cheese plant in Ennis closing? | -
? Has the government given money to Ennis? | -
? Will farmers get a higher milk price? | -

= Shannonside members to vote on Austrian bid
N| {Shannonside Creameries} wrote to its members on Saturday recommending an offer of 495 million euros from Alpenmilch of Austria.
N| {Its chairman, Fintan Deasy}, said the board had been unanimous and that there was no other offer.
N| {A group of 340 farmers led by Noreen Hanlon} said it would fight the sale.
N| {Hanlon} called the price "the cost of the cows without the grass".
N| {Steinlechner} promised that milk would be bought from all members for at least seven years.
V| A meeting is to be held in Limerick on 21 May; 75 percent of the votes are needed.
N| {Deasy} did not want to speculate on what would happen if the offer failed.
? Has Alpenmilch bought Shannonside? | 1P+
? the takeover of the Irish creamery by the Austrians | 1P+
? is it true that shannonside's members approved the sale | 6P
? how much did Alpenmilch offer | 1A+=495 million euros
? what share of the votes was in favour | -
? Did Deasy step down? | -
? Is there a rival offer? | 2D+
? Will Alpenmilch make a new bid? | 7W+
? Did Hanlon invite the Austrians to return? | -
? Was there a complaint about the vote? | -
? Is the cheese plant in Ennis closing? | -
? Has the government given money to Ennis? | -
? Will farmers get a higher milk price? | -

= Farmers turn down Alpenmilch
V| Shannonside's members rejected the sale of their cooperative to Alpenmilch on Wednesday, when 71 percent voted for it and 75 percent were needed.
N| {Hanlon} said the farmers had remembered who built the place.
N| {Deasy} resigned as chairman from the platform.
N| {Alpenmilch} said it respected the vote and would not make another offer.
N| {The cooperative's bank, Munster & Leinster Union}, said it would continue to support the business "for the present".
V| Turnout was 88 percent.
A| {Some members} spoke of pressure from neighbours in the queue.
N| {The returning officer, Aisling Roche}, said she had received no complaint.
? Has Alpenmilch bought Shannonside? | 1D 4D+
? the takeover of the Irish creamery by the Austrians | 1D 4D+
? is it true that shannonside's members approved the sale | 1D 4D+
? how much did Alpenmilch offer | -
? what share of the votes was in favour | 1A=71 percent
? Did Deasy step down? | 3A+
? Is there a rival offer? | -
? Will Alpenmilch make a new bid? | 4D+
? Did Hanlon invite the Austrians to return? | -
? Was there a complaint about the vote? | 8D+
? Is the cheese plant in Ennis closing? | -
? Has the government given money to Ennis? | -
? Will farmers get a higher milk price? | -

= Shannonside shuts Ennis plant
V| Shannonside Creameries, whose members voted down a takeover by Austria's Alpenmilch in May, will close its cheese plant in Ennis with the loss of 130 jobs.
N| {Interim chairwoman Noreen Hanlon} said it was the hardest day of her life and that the alternative was receivership.
N| {The trade union Siptu} said the closure was the price of a vanity vote.
N| {Deasy, her predecessor}, did not wish to comment.
N| {Minister Tuohy} said he would ask the cabinet for a package for the town.
V| The plant made 9,000 tonnes of cheddar last year.
N| {Hanlon} denied that she had asked the Austrians to come back.
N| {Steinlechner} confirmed that she had not.
? Has Alpenmilch bought Shannonside? | 1D
? the takeover of the Irish creamery by the Austrians | 1D
? is it true that shannonside's members approved the sale | 1D
? how much did Alpenmilch offer | -
? what share of the votes was in favour | -
? Did Deasy step down? | -
? Is there a rival offer? | -
? Will Alpenmilch make a new bid? | -
? Did Hanlon invite the Austrians to return? | 7D+ 8D+
? Was there a complaint about the vote? | -
? Is the cheese plant in Ennis closing? | 1A 3A
? Has the government given money to Ennis? | 5P+
? Will farmers get a higher milk price? | -

= Auction house doubts own Rembrandt drawing
V| The London auction house Farrant's withdrew a chalk drawing of a beggar from its sale of old masters on Monday, two days before it was to be offered as a work of Rembrandt at 1.5 to 2 million pounds.
N| {A spokeswoman, Cressida Holm}, said new information had come to light and that the house owed its clients caution.
N| {She=Cressida Holm} would not say what the information was.
A| {A Dutch scholar who has examined the sheet} said the watermark was that of a mill in Basel that opened eleven years after the artist's death.
N| {The consignor, a family trust in Kent}, did not respond to a letter.
V| The drawing was shown in Boston in 1969 and in Berlin in 1991, both times as a Rembrandt.
N| {The Rembrandt House in Amsterdam} said it never commented on works in the trade.
? Is the beggar drawing by Rembrandt? | 4D 7W
? Rembrandt's authorship of the withdrawn drawing | 4D 7W
? is it true that the paper was made after rembrandts death | 4A
? Was the drawing withdrawn from the sale? | 1A
? Why was it withdrawn? | 2A+=new information had come to light ; 3W+
? How high was the first estimate? | 1A=1.5 to 2 million pounds
? Who is the Dutch scholar? | -
? Did Wielinga admit he was wrong? | -
? Has the owner sued Farrant's? | -
? Will the drawing be sold as a Rembrandt? | -
? Did the drawing sell in July? | -
? Was it stolen? | -

= Beggar drawing: watermark is not late, says expert
N| {The paper historian Ottilie Brandis of Basel} said on Saturday that the watermark in the withdrawn beggar drawing had been in use from 1648.
N| "There were two mills with the same bear, and my Dutch colleague has the wrong bear," {Brandis} told the Rheinische Kunstzeitung.
N| {The colleague, Joost Wielinga of Leiden}, gave his name for the first time and said he would think about it.
N| {Farrant's} said it would await a written report.
N| {The Kent trust's solicitor, Humphrey Gadd}, said his clients had been "put through a mangle".
N| {Brandis} stressed that a paper of the right age did not make a Rembrandt.
V| Eleven drawings of beggars by the master are regarded as certain.
? Is the beggar drawing by Rembrandt? | 4W 6W
? Rembrandt's authorship of the withdrawn drawing | 4W 6W
? is it true that the paper was made after rembrandts death | 1D 2D 3W
? Was the drawing withdrawn from the sale? | 1A
? Why was it withdrawn? | -
? How high was the first estimate? | -
? Who is the Dutch scholar? | 3A+=Joost Wielinga of Leiden
? Did Wielinga admit he was wrong? | 3W+
? Has the owner sued Farrant's? | -
? Will the drawing be sold as a Rembrandt? | -
? Did the drawing sell in July? | -
? Was it stolen? | -

= Farrant's to sell beggar as "circle of Rembrandt"
N| {Farrant's} will offer the disputed beggar drawing again in July, with an estimate of 60,000 to 80,000 pounds and an attribution to the circle of Rembrandt, it said on Thursday.
N| A panel of four scholars had been unable to agree on the hand, {Holm} explained, though all of them thought the paper genuine.
N| {Wielinga} apologised to the trust for his mistake about the watermark.
N| {Gadd} said his clients were considering a claim against the auction house.
N| {Holm} declined to discuss legal matters.
V| In 1991, when it was shown in Berlin, the sheet was insured for 900,000 marks.
N| {One of the four, Ludmila Kärcher}, still believes that it is by the master.
? Is the beggar drawing by Rembrandt? | 1D 2W 7A
? Rembrandt's authorship of the withdrawn drawing | 1D 2W 7A
? is it true that the paper was made after rembrandts death | 2D 3D
? Was the drawing withdrawn from the sale? | -
? Why was it withdrawn? | -
? How high was the first estimate? | -
? Who is the Dutch scholar? | -
? Did Wielinga admit he was wrong? | 3A+
? Has the owner sued Farrant's? | 4P+ 5W+
? Will the drawing be sold as a Rembrandt? | 1D+
? Did the drawing sell in July? | 1P+
? Was it stolen? | -


= Storm of resignations at Polish streaming firm Kino+
A| {Four people who work there} said on Monday that Kino+, the Warsaw streaming service, had lost its finance director and its head of programming within a week of a visit by auditors.
N| {The company} confirmed that Zofia Brandys, the finance director, had left "for family reasons".
N| It had no information, {a spokesman=Kino+} said, about any change in the programme department.
N| {Tytus Wolniak, the head of programming}, did not open the door of his house in Konstancin to a reporter.
A| The auditors, {the four} said, asked for the records of three co-productions in Malta that were never shown.
N| {The auditing firm, Harding Moll}, cited its duty of confidentiality.
V| Kino+ has 2.6 million subscribers and is listed in Warsaw and Prague.
? Did Wolniak leave Kino+? | 1A 3W+ 4W+
? the departure of the streaming service's head of programming | 1A 3W+ 4W+
? is it true that the programme chief resigned of his own accord | 3W+ 4W+
? Did the finance director leave? | 1A 2A+
? Why did Brandys go? | 2A+="for family reasons"
? Were the Maltese films made? | -
? Have the auditors refused to sign the accounts? | 6W+
? Who has been charged? | -
? how much money is missing according to the prosecution | -
? Is there a criminal investigation? | -
? Did subscriber numbers rise? | -
? Will Wolniak sue the company? | -
? Did Dobrzański flee abroad? | -

= Kino+ programme chief says he is on holiday
N| {Tytus Wolniak} telephoned the Gazeta Praska on Tuesday evening to say that he was skiing in the Dolomites and had not resigned from Kino+.
N| "I have a contract, a desk and a plant on it," {he=Tytus Wolniak} said.
N| Of the three Maltese films, {Wolniak} said only that films sometimes failed.
N| {Brandys, the former finance director}, has engaged a lawyer, who declined to say for what purpose.
N| {Kino+'s chief executive, Aleksander Dobrzański}, was unavailable all day.
A| {Traders} attributed a 12 percent fall in the shares to fear of what the auditors might have found.
N| {The financial supervision authority} said it was watching the situation and had no comment on individual companies.
? Did Wolniak leave Kino+? | 1D+ 2D+ 5W+
? the departure of the streaming service's head of programming | 1D+ 2D+ 5W+
? is it true that the programme chief resigned of his own accord | 1D+
? Did the finance director leave? | 4A
? Why did Brandys go? | 4W+
? Were the Maltese films made? | -
? Have the auditors refused to sign the accounts? | -
? Who has been charged? | -
? how much money is missing according to the prosecution | -
? Is there a criminal investigation? | -
? Did subscriber numbers rise? | -
? Will Wolniak sue the company? | -
? Did Dobrzański flee abroad? | -

= Wolniak gone from Kino+, auditors refuse to sign
N| {Kino+} announced on Friday that Tytus Wolniak was no longer with the company, giving no date.
N| In the same notice it said that {Harding Moll} had refused to sign its accounts for last year.
N| {Wolniak} told reporters at Warsaw airport that he had been dismissed by text message on Thursday and would go to court.
N| {Dobrzański} insisted that the two events were unrelated.
N| {Harding Moll} confirmed its refusal but said it was not free to give the reasons.
V| Trading in the shares was suspended at 10.40.
N| {The prosecutor's office} would neither confirm nor deny that it had received a file on the Maltese films.
? Did Wolniak leave Kino+? | 1A+ 3A+
? the departure of the streaming service's head of programming | 1A+ 3A+
? is it true that the programme chief resigned of his own accord | 3D+
? Did the finance director leave? | -
? Why did Brandys go? | -
? Were the Maltese films made? | -
? Have the auditors refused to sign the accounts? | 2A+ 5A+
? Who has been charged? | -
? how much money is missing according to the prosecution | -
? Is there a criminal investigation? | 7W+
? Did subscriber numbers rise? | -
? Will Wolniak sue the company? | 3A+
? Did Dobrzański flee abroad? | -

= Founder of Kino+ charged over film money
N| {Prosecutors in Warsaw} have charged Aleksander Dobrzański, the founder of Kino+, with diverting 31 million zlotys that had been entered in the books as the cost of three films in Malta.
N| {The films} were never made, says the indictment, a summary of which was released on Wednesday.
N| {Dobrzański's defence counsel, Ewelina Rosół}, said her client rejected every point.
N| {Brandys} is to appear as the main witness, the prosecutors said.
V| Wolniak, who was the service's head of programming until March, is not accused.
N| {The new chief executive, Kornelia Maj}, said that subscribers would notice nothing.
V| The number of subscribers has fallen to 2.1 million.
? Did Wolniak leave Kino+? | 5A
? the departure of the streaming service's head of programming | 5A
? is it true that the programme chief resigned of his own accord | -
? Did the finance director leave? | -
? Why did Brandys go? | -
? Were the Maltese films made? | 1D 2D 3W+
? Have the auditors refused to sign the accounts? | -
? Who has been charged? | 1A+=Aleksander Dobrzański ; 5D
? how much money is missing according to the prosecution | 1A+=31 million zlotys
? Is there a criminal investigation? | 1A+
? Did subscriber numbers rise? | 7D
? Will Wolniak sue the company? | -
? Did Dobrzański flee abroad? | -

= Glacier lake was not about to burst, researchers say
M| {A British tabloid} warned on Thursday that a glacial lake above the Swiss resort of Vordersee could "wipe out the village within days", quoting a study by the University of Fribourg.
N| {The study's author, Corina Zurbriggen}, said it contained no such sentence and dealt with the year 2080.
N| "We say that the lake will need watching in fifty years, and somebody has lost a zero and a half century," {Zurbriggen} told this newspaper.
N| {The cantonal office for natural hazards} said the water level was normal for the season.
N| {Vordersee's tourist office} reported 61 cancellations by the afternoon.
N| {The tabloid's editor} did not answer an email.
V| In 1818 a lake of this kind burst in the neighbouring valley and killed 44 people.
? Is the lake above Vordersee about to burst? | 1A 2D 3D 4D
? an imminent flood threatening the Swiss village | 1A 2D 3D 4D
? is it true a study predicted the resort would be wiped out within days | 1A 2D+ 3D+ 6W
? Did the newspaper apologise? | 6W+
? how many people were killed in 1818 | 7A=44 people
? Were bookings cancelled? | 5A+
? how much did the publisher pay to the village | -
? Has a second gauge been installed? | -
? By how much is the lake being lowered? | -
? Did Zurbriggen criticise the draining? | -
? Who pays for the work? | -
? Has the village been evacuated? | -

= Tabloid withdraws story on Swiss lake
M| {The British newspaper that had predicted a flood in the Alpine resort of Vordersee} removed its article on Saturday and printed four lines of apology.
N| {Zurbriggen, the glaciologist}, said four lines were enough if people read them.
N| {The mayor, Xaver Imhasly}, demanded 200,000 francs for lost bookings.
N| {The publisher's lawyers} declined to comment on the demand.
V| The resort's hotels were 58 percent full at the weekend, against 83 percent a year ago.
N| {The canton} has nevertheless moved up the installation of a second gauge, its geologist, Reto Bellwald, said.
? Is the lake above Vordersee about to burst? | 1D
? an imminent flood threatening the Swiss village | 1D
? is it true a study predicted the resort would be wiped out within days | 1D
? Did the newspaper apologise? | 1A
? how many people were killed in 1818 | -
? Were bookings cancelled? | 5O 3A+
? how much did the publisher pay to the village | 3P+ 4W+
? Has a second gauge been installed? | 6P+
? By how much is the lake being lowered? | -
? Did Zurbriggen criticise the draining? | -
? Who pays for the work? | -
? Has the village been evacuated? | -

= Vordersee lake drained after all
V| Engineers began on Monday to lower the lake above Vordersee by four metres through a siphon, fourteen months after a newspaper caused alarm with a misread study.
N| {Bellwald, the cantonal geologist}, said the new gauge had shown an unusually quick rise since May.
N| {He=Bellwald} stressed that there was no acute danger.
N| {Zurbriggen} called the measure sensible and earlier than she would have expected.
N| {Imhasly} said he had settled with the British publisher but was bound to silence about the amount.
V| The work costs 1.8 million francs, half of it paid by Bern.
A| {Two hotel owners} complained about helicopter noise in the high season.
? Is the lake above Vordersee about to burst? | 3D+
? an imminent flood threatening the Swiss village | 3D+
? is it true a study predicted the resort would be wiped out within days | 1D
? Did the newspaper apologise? | -
? how many people were killed in 1818 | -
? Were bookings cancelled? | -
? how much did the publisher pay to the village | 5W+
? Has a second gauge been installed? | 2A+
? By how much is the lake being lowered? | 1A=four metres
? Did Zurbriggen criticise the draining? | 4D+
? Who pays for the work? | 6A=Bern
? Has the village been evacuated? | -

= Jockey Farrell thrown at Leopardstown, ride in Gold Cup uncertain
V| The Irish jockey Conall Farrell was thrown by his horse at the third fence at Leopardstown on Sunday and taken to hospital with an injury to the collarbone.
N| {The course doctor, Imelda Roche-Byrne}, said he was conscious and had asked who won.
N| {Trainer Marcus Delahunt} said it was far too soon to speculate about the Gold Cup in nineteen days, for which Farrell is booked on the favourite, Peat Smoke.
V| His mount, Harbour Bell, got up unhurt.
N| {The Mater hospital} would not give details of his condition.
V| Farrell, 29, has ridden 1,104 winners and broke his leg in the same race four years ago.
? Did Conall Farrell break his collarbone? | 5W
? a fracture suffered by the irish jockey | 5W
? is it true that farrell's collarbone was cracked | 5W
? Will Conall Farrell ride in the Gold Cup? | 3W+
? Who rode Peat Smoke in the Gold Cup? | -
? Was Harbour Bell injured? | 4D
? Has another jockey been approached? | -
? how did the race end | -
? Did Farrell apologise? | -
? Was the result changed by the stewards? | -
? Who will ride Peat Smoke next year? | -
? Will Farrell end his career? | -

= No fracture, says Farrell
N| {Conall Farrell} said on Tuesday that nothing was broken and that he would be on Peat Smoke at Cheltenham "if I have to be tied on".
N| {His wife, the jockey Orla Farrell}, said he could not lift a kettle.
N| {The Turf Club's medical officer, Dr Niall Sugrue}, will examine him on 8 March before any decision is taken.
N| {Delahunt} said he had not spoken to another jockey and did not intend to.
A| {A fellow rider} said the scan had shown a hairline crack.
N| {The hospital} again declined to comment.
V| Bookmakers lengthened the odds on Peat Smoke from 2-1 to 7-2.
? Did Conall Farrell break his collarbone? | 1D+ 5A 6W
? a fracture suffered by the irish jockey | 1D+ 5A 6W
? is it true that farrell's collarbone was cracked | 1D+ 5A 6W
? Will Conall Farrell ride in the Gold Cup? | 1A+ 3W+ 4A+
? Who rode Peat Smoke in the Gold Cup? | -
? Was Harbour Bell injured? | -
? Has another jockey been approached? | 4D+
? how did the race end | -
? Did Farrell apologise? | -
? Was the result changed by the stewards? | -
? Who will ride Peat Smoke next year? | -
? Will Farrell end his career? | -

= Farrell ruled out of Gold Cup
N| {The Turf Club} refused Conall Farrell a clearance on Saturday after an examination showed a crack in his collarbone.
N| {Sugrue} said the rider had been "very brave and not very honest".
N| {Farrell} accepted the decision and apologised for having said that nothing was broken.
N| {Delahunt} gave the ride on Peat Smoke to Orla Farrell.
N| {She=Orla Farrell} said there had been "a short silence and then laughter" at home.
V| No woman has yet won the Gold Cup on the favourite.
V| The race is on Friday at half past three.
? Did Conall Farrell break his collarbone? | 1A+ 3A+
? a fracture suffered by the irish jockey | 1A+ 3A+
? is it true that farrell's collarbone was cracked | 1A+ 3A+
? Will Conall Farrell ride in the Gold Cup? | 1D+ 3D+ 4D+
? Who rode Peat Smoke in the Gold Cup? | 4P+=Orla Farrell
? Was Harbour Bell injured? | -
? Has another jockey been approached? | 4A+
? how did the race end | -
? Did Farrell apologise? | 3A+
? Was the result changed by the stewards? | -
? Who will ride Peat Smoke next year? | -
? Will Farrell end his career? | -

= Orla Farrell wins Gold Cup on husband's horse
V| Orla Farrell rode Peat Smoke to victory in the Gold Cup on Friday by a neck from the French mare Brume d'Avril.
V| Her husband Conall, his arm in a sling, watched from the rail.
N| "I would have been beaten on him, he only runs for her," {he=Conall} said.
N| {Delahunt} confirmed that the horse would not run again this season.
V| It was the trainer's fourth victory in the race.
N| {The stewards} looked into a collision at the last fence and left the result unchanged.
N| Asked who would ride Peat Smoke next year, {Delahunt} smiled and said that was a matter for the family.
? Did Conall Farrell break his collarbone? | -
? a fracture suffered by the irish jockey | -
? is it true that farrell's collarbone was cracked | -
? Will Conall Farrell ride in the Gold Cup? | 2D
? Who rode Peat Smoke in the Gold Cup? | 1A=Orla Farrell
? Was Harbour Bell injured? | -
? Has another jockey been approached? | -
? how did the race end | 1A=by a neck from the French mare Brume d'Avril
? Did Farrell apologise? | -
? Was the result changed by the stewards? | 6D+
? Who will ride Peat Smoke next year? | 7W+
? Will Farrell end his career? | -

= Carmaker Tivoli tells owners to park outside
N| {The Czech-Korean carmaker Tivoli} asked the owners of 61,000 electric Vista cars in Europe on Monday to park them in the open, after seven had caught fire while charging.
N| {The company} said nobody had been hurt and that it was examining a cell made by its supplier Dongrim.
N| {Dongrim} said from Busan that there was no evidence of a fault in its product.
N| {Germany's motor transport authority} said it had opened a file in September.
N| {An owner in Kassel, Gerlinde Aust}, said her garage had burned down on 2 October and that the company had told her she was the only one.
N| {Tivoli} did not respond to a question about her case.
V| The Vista was Europe's fifth best-selling electric car last year.
? Was the battery cell made by Dongrim faulty? | 2W+ 3D+
? a defect in the supplier's cells | 2W+ 3D+
? is it true that tivoli set the charging limit too high | -
? how many cars are affected | 1A+=61,000
? Did Vistas catch fire? | 1A+ 5A+
? Has Tivoli replaced all the batteries? | -
? What did the fire in Lyon start from? | -
? Was anybody injured? | 2D+
? how much will Dongrim pay | -
? Was Aust compensated? | 6W+
? Has Dongrim admitted responsibility? | 3D+
? Was the Vista the best-selling electric car in Europe? | 7D
? Will Tivoli stop building the Vista? | -

= Tivoli to replace batteries in 61,000 cars
N| {Tivoli} will replace the batteries of all 61,000 Vistas built before April, it said on Thursday, an operation it expects to cost 480 million euros.
N| {Chief engineer Lubomír Sedlák} said a separator in the Dongrim cells could tear.
N| {Dongrim} disputed that and accused the carmaker of charging the cells beyond the agreed limit.
N| {Sedlák} called the accusation absurd.
A| {A person at the transport authority} said there were signs that both were right.
N| {The authority's press office} would not comment on an open procedure.
N| {Aust}, whose garage in Kassel was among the first to burn, has been offered 85,000 euros, she said.
V| The exchange begins in January and will take a year and a half.
? Was the battery cell made by Dongrim faulty? | 2A+ 3D+ 5A 6W
? a defect in the supplier's cells | 2A+ 3D+ 5A 6W
? is it true that tivoli set the charging limit too high | 3A+ 4D+ 5A 6W
? how many cars are affected | 1A+=61,000
? Did Vistas catch fire? | 7A+
? Has Tivoli replaced all the batteries? | 1P+ 8P
? What did the fire in Lyon start from? | -
? Was anybody injured? | -
? how much will Dongrim pay | -
? Was Aust compensated? | 7P+
? Has Dongrim admitted responsibility? | 3D+
? Was the Vista the best-selling electric car in Europe? | -
? Will Tivoli stop building the Vista? | -

= Dongrim to pay 300 million to carmaker
N| {Dongrim} has agreed to pay Tivoli 300 million euros over the fires in the Vista, the two companies announced on Friday, without either admitting a fault.
V| An expert report commissioned by a court in Prague had found both a weak separator and a charging limit that was set too high.
N| {Sedlák}, who left Tivoli in the spring, told a technical magazine that he had warned of the limit.
N| {Tivoli} said it had no record of such a warning.
V| By Friday 22,000 batteries had been exchanged.
V| Another car, in Lyon, burned out last week; it was one of those still waiting.
N| {Fire brigade officers in Lyon} said the cause had not been established.
N| {The German authority} closed its file.
? Was the battery cell made by Dongrim faulty? | 1W+ 2A
? a defect in the supplier's cells | 1W+ 2A
? is it true that tivoli set the charging limit too high | 1W+ 2A 3A 4D+
? how many cars are affected | -
? Did Vistas catch fire? | 1A+ 6A
? Has Tivoli replaced all the batteries? | 5D 6D
? What did the fire in Lyon start from? | 7W
? Was anybody injured? | -
? how much will Dongrim pay | 1A+=300 million euros
? Was Aust compensated? | -
? Has Dongrim admitted responsibility? | 1D+
? Was the Vista the best-selling electric car in Europe? | -
? Will Tivoli stop building the Vista? | -

= Two authors claim same children's bestseller
N| {Pilar Echeverri}, a librarian in Cali, says that the bestselling picture book The Snail Who Kept Time is based on a manuscript she sent to a competition in Bogotá in 2019.
N| {The book's author, the Spanish illustrator Teo Armengol}, said in Girona that he had never heard of the competition or of Echeverri.
N| {The organisers, the Fundación Hilo}, confirmed that her entry, Time and the Snail, had reached the last ten.
N| {They=The organisers} would not say who had been on the jury.
V| The Snail Who Kept Time has sold 900,000 copies and is being made into a film in Copenhagen.
N| {Its publisher, Tortuga Verde}, stands by its author, a statement said.
? Did Armengol take the story from Echeverri's manuscript? | 1A+ 2D+
? plagiarism in The Snail Who Kept Time | 1A+ 2D+ 6D+
? is it true that the snail book was based on the librarian's entry | 1A+ 2D+
? Was Armengol on the jury? | 2D+ 4W+
? Had he read the competition entries? | 2D+
? Did Echeverri's story win the competition? | 3D+
? how many copies have been sold | 5A=900,000 copies
? What share of the royalties will she get? | -
? Does Echeverri want money? | -
? Has the film been released? | 5D
? Are the minutes genuine? | -
? Has the case gone to court? | -

= Illustrator was on jury, documents show
V| Teo Armengol, the author of The Snail Who Kept Time, was one of five jurors in a 2019 competition that received a similar story, minutes obtained by El Correo del Valle show.
N| {Armengol} said he had lent his name to the jury but had never read an entry.
N| {Two of the other jurors, Rosario Pinto and Germán Ulloa}, said they had received marks from him for all ten finalists.
N| {The foundation} declined to comment on the minutes but did not question that they were genuine.
N| {Echeverri} said she did not want money; she wanted "a sentence on page two".
N| {The film company in Copenhagen} said it was in touch with the publisher.
N| {Tortuga Verde}, which had defended him a week ago, did not return calls.
? Did Armengol take the story from Echeverri's manuscript? | 2D+
? plagiarism in The Snail Who Kept Time | 2D+
? is it true that the snail book was based on the librarian's entry | 2D+
? Was Armengol on the jury? | 1A 2A+ 3A
? Had he read the competition entries? | 2D+ 3A
? Did Echeverri's story win the competition? | -
? how many copies have been sold | -
? What share of the royalties will she get? | -
? Does Echeverri want money? | 5D+
? Has the film been released? | -
? Are the minutes genuine? | 4W+
? Has the case gone to court? | -

= Snail book to carry two names
N| {Tortuga Verde} said on Monday that future editions of The Snail Who Kept Time would name Pilar Echeverri as the author of the idea and that she would receive a third of the royalties.
N| {Armengol} said through his agent that he had "evidently read more than I remembered" and was sorry.
N| {Echeverri} said she had accepted the apology and would use the money for the library's roof.
V| The Danish film opens in November.
N| {The Fundación Hilo} has changed its rules so that jurors must be published, its director, Iván Lleras, said.
N| {Lleras} would not comment on other cases that had been mentioned in the press.
V| A second book about the snail has been put off for a year.
? Did Armengol take the story from Echeverri's manuscript? | 2A+
? plagiarism in The Snail Who Kept Time | 2A+
? is it true that the snail book was based on the librarian's entry | 1A+ 2A+
? Was Armengol on the jury? | -
? Had he read the competition entries? | 2A+
? Did Echeverri's story win the competition? | -
? how many copies have been sold | -
? What share of the royalties will she get? | 1A+=a third of the royalties
? Does Echeverri want money? | -
? Has the film been released? | 4P
? Are the minutes genuine? | -
? Has the case gone to court? | -

= Union says Danish wind firm will cut 800 jobs
N| {The metalworkers' union} said on Tuesday that the wind turbine maker Vestkyst Vind would do away with 800 of its 4,100 jobs in Denmark, most of them in Ringkøbing.
N| {The union's chairman, Claus Bødker}, told TV Vest that shop stewards had seen the figure on a slide.
N| {Vestkyst Vind's press officer, Nanna Lyager}, said the slide showed "one of several scenarios" and that no decision had been made.
N| {She=Nanna Lyager} did not say what the other scenarios were.
V| The company lost an order for 140 turbines off Rhode Island in the spring.
N| {The mayor of Ringkøbing, Hans Thorup}, said he had not been informed.
V| A quarterly report is due on 7 November.
? Did Vestkyst Vind decide to cut 800 jobs? | 1A 2A 3D+
? 800 positions to go at the Danish wind company | 1A 2A 3W+
? is it true that 800 people will lose their jobs at vestkyst vind | 1A 2A 3W+
? how many jobs were cut | 1A=800
? Will Ringkøbing lose jobs? | 1A 6W
? Did the company make a profit? | -
? Will there be more cuts next year? | -
? Who has placed new orders? | -
? When will the turbines be delivered to Poland? | -
? Has the company hired 200 people? | -
? Were dismissed workers rehired? | -
? Did the mayor know about the plans? | 6D+
? Was the order in Rhode Island lost? | 5A
? Did workers go on strike in Aarhus? | -

= Vestkyst Vind cuts 550 jobs, spares Ringkøbing
N| {Vestkyst Vind} will shed 550 jobs in Denmark, it said in its quarterly report on Friday.
N| {Chief executive Mette Sønderup} said the blade factory in Ringkøbing would not be touched; the cuts fall on the head office in Aarhus and on a test centre.
N| {Bødker} said his figure had been correct when he gave it and that the protest had saved 250 people.
N| {Sønderup} rejected that: the 800 had never been the plan, she said.
V| The company made an operating loss of 310 million kroner in the quarter.
N| {She=Sønderup} would not rule out further cuts next year.
V| The shares rose by 6 percent.
? Did Vestkyst Vind decide to cut 800 jobs? | 1D+ 3A 4D+
? 800 positions to go at the Danish wind company | 1D+ 3A 4D+
? is it true that 800 people will lose their jobs at vestkyst vind | 1D+ 4D+
? how many jobs were cut | 1A+=550
? Will Ringkøbing lose jobs? | 2D+
? Did the company make a profit? | 5D
? Will there be more cuts next year? | 6W+
? Who has placed new orders? | -
? When will the turbines be delivered to Poland? | -
? Has the company hired 200 people? | -
? Were dismissed workers rehired? | -
? Did the mayor know about the plans? | -
? Was the order in Rhode Island lost? | -
? Did workers go on strike in Aarhus? | -

= Orders save Vestkyst Vind's year
V| The Danish turbine maker Vestkyst Vind, which cut 550 jobs last autumn, has won two orders from Poland worth 9 billion kroner.
N| {Sønderup} said the company would hire about 200 people in Ringkøbing before the summer.
N| {Bødker} welcomed that and asked that those who had been let go should be considered first.
N| {The company} promised to do so "where qualifications match".
V| The operating profit for the first quarter was 120 million kroner.
N| {The Polish customer, Bałtyk Wiatr}, would not disclose delivery dates.
V| The Rhode Island project, whose cancellation started the crisis, is being put out to tender again.
? Did Vestkyst Vind decide to cut 800 jobs? | 1D
? 800 positions to go at the Danish wind company | 1D
? is it true that 800 people will lose their jobs at vestkyst vind | 1D
? how many jobs were cut | 1A=550
? Will Ringkøbing lose jobs? | 2D+
? Did the company make a profit? | 5A
? Will there be more cuts next year? | -
? Who has placed new orders? | 1A=Poland ; 6A+=Bałtyk Wiatr
? When will the turbines be delivered to Poland? | 6W+
? Has the company hired 200 people? | 2P+
? Were dismissed workers rehired? | 3P 4P+
? Did the mayor know about the plans? | -
? Was the order in Rhode Island lost? | 7A
? Did workers go on strike in Aarhus? | -

= Radio host Sunny Okafor-Blake taken off air, listeners told nothing
V| The voice of Sunny Okafor-Blake, who has woken Manchester for eleven years on Canal Radio, was not heard on Monday; a colleague read the news and played records.
N| {The station} said in answer to questions that "schedules change".
A| {Three people at Canal Radio} said he had been suspended on Friday over a remark about a councillor in an unbroadcast recording.
N| {Okafor-Blake} wrote "all good, more soon" to a listener and turned off replies.
N| {The councillor, Derek Holroyd}, said he had heard something of the kind but would leave it at that.
N| {Ofcom} said it had received no complaint.
V| The breakfast show has 410,000 listeners a week.
? Was Okafor-Blake suspended? | 2W+ 3A 4W+
? the suspension of the Manchester breakfast host | 2W+ 3A 4W+
? is it true canal radio took its presenter off the air over a remark | 2W+ 3A 4W+
? Did he have his tonsils out? | -
? What was the remark about? | 3A=a councillor
? Who is the councillor? | 5A+=Derek Holroyd
? Was there a complaint to the regulator? | 6D+
? Has the recording been kept? | -
? Will he come back to the breakfast show? | 4O
? who is taking over the programme | -
? how many people listen to the show | 7A=410,000 listeners a week
? Did Holroyd demand his dismissal? | -
? What is Okafor-Blake going to do now? | -

= "I was not suspended," says breakfast host
N| {Sunny Okafor-Blake} said on Wednesday that he had not been suspended by Canal Radio but had taken a week off to have his tonsils removed.
N| {His agent, Philippa Crewe}, sent reporters a picture of a bowl of jelly.
N| {Canal Radio's controller, Ashok Menon}, still would not discuss an individual's working arrangements.
A| {One of the station's producers} said there had been a recording and that it had been deleted.
N| {Holroyd} said he bore no grudge.
V| Northern Ledger was unable to establish whether the operation had taken place.
? Was Okafor-Blake suspended? | 1D+ 2D+ 3W+
? the suspension of the Manchester breakfast host | 1D+ 2D+ 3W+
? is it true canal radio took its presenter off the air over a remark | 1D+ 2D+ 3W+
? Did he have his tonsils out? | 1A+ 2A+ 6W
? What was the remark about? | -
? Who is the councillor? | 5A=Holroyd
? Was there a complaint to the regulator? | -
? Has the recording been kept? | 4D
? Will he come back to the breakfast show? | -
? who is taking over the programme | -
? how many people listen to the show | -
? Did Holroyd demand his dismissal? | 5D+
? What is Okafor-Blake going to do now? | -

= Canal Radio and Okafor-Blake part company
N| {Canal Radio} announced on Monday that Sunny Okafor-Blake would not return to its breakfast show.
N| {Menon} said the presenter had been suspended on 4 October and that "statements to the contrary by him and his agent were untrue".
N| {Okafor-Blake} conceded that he had invented the operation in the hope that the matter would blow over.
N| {He=Okafor-Blake} apologised to Holroyd for a joke about the councillor's late wife.
N| {Holroyd} accepted the apology and asked the station to give him another chance.
N| {Menon} declined.
V| From next week the show will be presented by Jodie Marchetti.
? Was Okafor-Blake suspended? | 2A+ 3A+
? the suspension of the Manchester breakfast host | 2A+ 3A+
? is it true canal radio took its presenter off the air over a remark | 2A+
? Did he have his tonsils out? | 3D+
? What was the remark about? | 4A+=the councillor's late wife
? Who is the councillor? | -
? Was there a complaint to the regulator? | -
? Has the recording been kept? | -
? Will he come back to the breakfast show? | 1D+ 6D+
? who is taking over the programme | 7A=Jodie Marchetti
? how many people listen to the show | -
? Did Holroyd demand his dismissal? | 5D+
? What is Okafor-Blake going to do now? | -


