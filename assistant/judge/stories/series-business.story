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
? is it true that brandt hollow made an offer in early october | 2A
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
? is it true that brandt hollow made an offer in early october | -
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
N| {Finland's financial supervisor} is looking into dealings in the stock on the Friday before the first report.
? Did Brandt Hollow bid for Lehtikoski? | 2D+ 4W+ 6A
? a Canadian takeover offer for the Finnish harvester maker | 2D+ 4W+ 6A
? is it true that brandt hollow made an offer in early october | 2D+ 6A
? how much is the canadian company offering | 2D+ 6A
? Who holds the controlling stake in Lehtikoski? | -
? Has the Rautio family agreed to sell? | -
? Does Lehtikoski employ more than 3,000 people? | -
? Will the plant in Iisalmi be closed? | -
? Is share trading before the report being investigated? | 8A+
? Did Perälä travel to Canada? | -

= Brandt Hollow and Lehtikoski agree 790-million-euro deal
N| {Brandt Hollow Industries} will take over Lehtikoski for 790 million euros in cash, the two companies announced before the market opened on 14 November.
N| {The Rautio family} has agreed to tender its shares, according to the announcement.
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
? Will the plant in Iisalmi be closed? | 5D+ 6D
? Is share trading before the report being investigated? | 8W+
? Did Perälä travel to Canada? | -

= Toll of layoffs unclear as game studio goes quiet
A| {Five employees of the Montreal game studio Pale Lantern} said on Tuesday night that more than a hundred colleagues had been told by video call that their jobs were gone.
A| {One of them, who asked not to be named because severance terms were still being settled}, put the number at 130.
V| Pale Lantern employed about 400 people at the start of the year.
V| The studio's communications office did not reply to three messages, and its switchboard rang unanswered.
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
? Did Pale Lantern lay off staff? | 1A+ 2A+ 4A
? job cuts at the Montreal game studio | 1A+ 2A+ 4A
? were people really shown the door at pale lantern | 1A+ 2A+ 4A
? how many people lost their jobs at the studio | 1A+=84 ; 4A=about 40 contractors ; 5W+ 6W
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
? Was Mleczko Start 1 recalled? | 1A 2A+
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
? Which brand had the sick children been given? | 1A=another manufacturer's powder ; 3W
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
N| {The foundation Privacyrecht Nu} has brought a claim against Tandvast in Utrecht on behalf of 31,000 people whose records were stolen in August.
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
? how many patients are affected | 1A=31,000
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
N| {Tarkwa Breweries} has ended the contract of Kwame Asante-Bold with immediate effect, it announced on Monday.
N| {The board} found after an internal review that he had approved 14 million cedis in rebates to Golden Cask without authority.
N| {His lawyer, Nana Yaa Opoku}, denied that there had been anything improper and said he would sue.
N| The story of a sick father, {she=Nana Yaa Opoku} added, was true but had nothing to do with his absence.
N| {Dankwa} said the search for a successor would take until March.
N| {Golden Cask} rejected any suggestion of wrongdoing.
N| {Police} said they had received no complaint.
V| It is the second time in ten years that the brewer has parted with a chief executive before the end of his term.
? Was Asante-Bold sacked? | 1A+
? the dismissal of Tarkwa's chief executive | 1A+
? is it true the boss of tarkwa breweries has been fired | 1A+
? Why did he have to go? | 2A+=approved 14 million cedis in rebates to Golden Cask without authority ; 3D+ 4D+ 6D+
? Was he on leave because of an ill father? | 4D+
? who is running the brewer now | 5W+
? Did Golden Cask break the law? | 6D+
? Is the ex-boss taking the company to court? | 3A+
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
? who is running the brewer now | 2A=Abena Sarkodie
? Did Golden Cask break the law? | -
? Is the ex-boss taking the company to court? | 3D+
? Are police investigating the payments? | -
? Was Asante-Bold in charge for twenty years? | -
? Did Tarkwa's annual profit rise? | 1D
? Did Dankwa resign as board chair? | -

= Phone maker Veltis sets date for foldable
N| {Veltis} will show its first foldable telephone in Barcelona on 27 February, the Swedish company said in an invitation sent to reporters on Monday.
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
N| {Veltis} stopped selling its Fold on Tuesday, twelve days after the launch, because screens were cracking along the crease.
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
? Were sales of the Fold suspended? | 1A+
? is it true that the phone's screens broke | 1A+ 2A+
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
? Did the Graz group find a superconductor that works at 4 degrees? | 1A+ 3A+ 4O
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
N| {The authors of a much-discussed paper on a superconductor at 4 degrees} have taken it back, the University of Graz said on Monday.
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
? Did Okonjo join Betis? | 4W+
? the Nigerian striker's move to Seville | 4W+
? Did the player travel to Seville for a medical at the weekend? | 1A 3W+ 4W+
? is it true that okonjo was in berlin on saturday | 1D 3W+
? how much did betis pay | 2A=24 million euros plus add-ons ; 4W+
? Who flew to Spain instead of him? | -
? Did Okonjo score three goals on his debut? | -
? Where was the medical carried out? | 1A=Seville
? Is Okonjo injured? | -
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
? Is Okonjo injured? | -
? Will he be available at Vigo? | -
? Did Union Berlin win their first match without him? | -
? What salary will Okonjo earn? | -

= Betis sign Okonjo minutes before deadline
N| {Real Betis} have signed Chidi Okonjo from Union Berlin until 2030, both clubs announced at 23:41 on Monday.
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
? Is Okonjo injured? | -
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
? Did Okonjo score three goals on his debut? | 1O 3O
? Where was the medical carried out? | -
? Is Okonjo injured? | 5O 6W+
? Will he be available at Vigo? | 6W+
? Did Union Berlin win their first match without him? | 7D
? What salary will Okonjo earn? | -

