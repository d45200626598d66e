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
N| {Tarkwa Breweries} has ended the contract of Kwame Asante-Bold with immediate effect, it announced on Monday.
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
N| {The laboratory in Lund} found no glass in the tub bought by a Malmö family, Glassmästaren said on Monday.
N| What the six-year-old had swallowed was a scrap of foil from a chocolate coin, {the boy's doctor, Filip Årevik}, told reporters with the family's consent.
N| {Rania Haddad}, who had raised the alarm last week, said she was sorry for the trouble and glad of the answer.
N| {The company} said 29,400 of the 36,000 tubs had come back and that splinters had been found in three of them.
V| It will compensate Berit Lundahl, the Kalmar woman who cut her tongue, with 10,000 kronor.
N| {Sehlin} said the lamps in the hall had been exchanged for plastic ones.
N| {The food agency} plans an unannounced inspection before the end of the year, its spokesman said.
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
N| {The laboratory in Seibersdorf} found no trace of erythropoietin in the second sample of the Belgian rider Jorre Van Assel, the cycling union announced on Friday.
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
N| {She=Mireille Dastugue} was at home in the Gers, has not set foot in Corsica for years and gets seasick on a pedalo, she said.
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
N| {Autocares Luzón of Zaragoza} has agreed to buy the bus builder Mail Coach from Grayling Hart for 265 million pounds, the companies said on Friday.
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
N| {The Turin Philharmonic} and Aurelio Lindqvist-Moro will go separate ways in June, a year earlier than planned, the orchestra announced on Wednesday.
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


