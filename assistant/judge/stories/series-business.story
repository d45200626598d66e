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
N| A paediatric ward in Łódź was treating two infants for an infection of the blood, {its head, Hanna Zych}, told reporters.
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
? data theft at the Dutch dental chain | 1A+ 2A+ 3A+
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
V| Finance director Abena Sarkodie, now in charge, visited the Kumasi plant on Friday and took no questions.
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
V| The company will pay a dividend of 0.35 cedi.
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
V| The university has applied for a patent.
? Did the Graz group find a superconductor that works at 4 degrees? | 1A+ 3A+
? superconductivity in the Austrian team's compound | 1A+ 3A+
? is it true that a material without resistance at fridge temperature was made in graz | 1A+ 3A+
? Could other labs reproduce the finding? | 5P+
? which elements is the compound made of | 2A+=lanthanum, copper and sulphur
? Were data manipulated? | -
? Has the paper been retracted? | -
? What caused the false reading? | -
? Did the university apply for a patent? | 7A
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
? Could other labs reproduce the finding? | -
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
N| The substance, according to {the union's list of provisional suspensions}, is a variant of erythropoietin.
N| {His lawyer, Hilde Bockstael}, said he had asked for the second sample to be opened and maintained that he was innocent.
V| Delfino-Halcyon took him off the roster for the Vuelta, which starts on Saturday.
N| {Team manager Renzo Gualtieri} declined to say whether other riders had been tested since.
N| {Zupanc} told Slovene television that it was a sad day for his race.
V| It is the first doping case in the team's eleven seasons.
? Did Van Assel test positive for a blood booster? | 1A 2A 3D+
? the Belgian climber's doping case | 1A 2A 3D+
? is it true that van assel used epo | 1A 2A 3D+
? Was the rider suspended? | 1A+
? Which substance was found? | 2A=a variant of erythropoietin
? Did he ride the Vuelta? | 4D
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
A| Two possible buyers, one Chinese and one Spanish, have looked round the works, according to {the same person}.
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
A| According to {players}, the Estonian Liis Tamberg is the favourite.
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
N| In a note {the journal Immunitas} says it "no longer has confidence in the data".
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
N| Vojtíšek switched off his telephone on Friday, according to {his office}.
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
N| Ragnvald Tøsse and Astri Lømo have withdrawn their criticism of a Kenyan malaria vaccine study, {they=Ragnvald Tøsse and Astri Lømo} wrote in a letter published on Monday.
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
V| His assistant, Trine Moltke, takes over until Christmas and becomes the first woman to coach a men's team in the league.
N| {Ramsing} confirmed that his client would be paid until the end of his contract but would not name the sum.
N| {Winther} said he did not want to comment on whether he had considered resigning himself.
V| Brøndholm are now last.
? Was Ferreira-Lund sacked by Brøndholm? | 1A 2A+ 3A+
? the dismissal of the Danish club's coach | 1A 2A+ 3A+
? is it true brøndholm decided to get rid of its coach before the cup match | 2D+
? When was the decision taken? | 2A+=on Sunday night
? Who will coach the team now? | 4A=His assistant, Trine Moltke
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
? Will Alpenmilch make a new bid? | -
? Did Hanlon invite the Austrians to return? | -
? Was there a complaint about the vote? | -
? Is the cheese plant in Ennis closing? | -
? Has the government given money to Ennis? | -
? Will farmers get a higher milk price? | -

= Farmers turn down Alpenmilch
V| Shannonside's members rejected the sale of their cooperative to Alpenmilch on Wednesday, when 71 percent voted for it and 75 percent were needed.
N| {Hanlon} said the farmers had remembered who built the place.
V| Deasy resigned as chairman from the platform.
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
? Did Deasy step down? | 3A
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
N| Farrant's will offer the disputed beggar drawing again in July, with an estimate of 60,000 to 80,000 pounds and an attribution to the circle of Rembrandt, {it=Farrant's} said on Thursday.
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
? Why did Brandys go? | -
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
N| In the same notice {it=Kino+} said that the auditors had refused to sign its accounts for last year.
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
V| Prosecutors in Warsaw have charged Aleksander Dobrzański, the founder of Kino+, with diverting 31 million zlotys that had been entered in the books as the cost of three films in Malta.
N| The films were never made, says {the indictment}, a summary of which was released on Wednesday.
N| {Dobrzański's defence counsel, Ewelina Rosół}, said her client rejected every point.
N| Brandys is to appear as the main witness, {the prosecutors} said.
V| Wolniak, who was the service's head of programming until March, is not accused.
N| {The new chief executive, Kornelia Maj}, said that subscribers would notice nothing.
V| The number of subscribers has fallen to 2.1 million.
? Did Wolniak leave Kino+? | 5A
? the departure of the streaming service's head of programming | 5A
? is it true that the programme chief resigned of his own accord | -
? Did the finance director leave? | -
? Why did Brandys go? | -
? Were the Maltese films made? | 2D
? Have the auditors refused to sign the accounts? | -
? Who has been charged? | 1A=Aleksander Dobrzański ; 5D
? how much money is missing according to the prosecution | 1A=31 million zlotys
? Is there a criminal investigation? | 1A
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
? Did the newspaper apologise? | -
? how many people were killed in 1818 | 7A=44 people
? Were bookings cancelled? | 5A+
? how much did the publisher pay to the village | -
? Has a second gauge been installed? | -
? By how much is the lake being lowered? | -
? Did Zurbriggen criticise the draining? | -
? Who pays for the work? | -
? Has the village been evacuated? | -

= Tabloid withdraws story on Swiss lake
V| The British newspaper that had predicted a flood in the Alpine resort of Vordersee removed its article on Saturday and printed four lines of apology.
N| {Zurbriggen, the glaciologist}, said four lines were enough if people read them.
N| {The mayor, Xaver Imhasly}, demanded 200,000 francs for lost bookings.
N| {The publisher's lawyers} declined to comment on the demand.
V| The resort's hotels were 58 percent full at the weekend, against 83 percent a year ago.
N| The canton has nevertheless moved up the installation of a second gauge, {its geologist, Reto Bellwald}, said.
? Is the lake above Vordersee about to burst? | 1D
? an imminent flood threatening the Swiss village | 1D
? is it true a study predicted the resort would be wiped out within days | 1D
? Did the newspaper apologise? | 1A
? how many people were killed in 1818 | -
? Were bookings cancelled? | 3A+
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
? Is the lake above Vordersee about to burst? | 3D
? an imminent flood threatening the Swiss village | 3D
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
V| The Turf Club's medical officer, Dr Niall Sugrue, will examine him on 8 March before any decision is taken.
N| {Delahunt} said he had not spoken to another jockey and did not intend to.
A| {A fellow rider} said the scan had shown a hairline crack.
N| {The hospital} again declined to comment.
V| Bookmakers lengthened the odds on Peat Smoke from 2-1 to 7-2.
? Did Conall Farrell break his collarbone? | 1D+ 5A 6W
? a fracture suffered by the irish jockey | 1D+ 5A 6W
? is it true that farrell's collarbone was cracked | 1D+ 5A 6W
? Will Conall Farrell ride in the Gold Cup? | 1A+ 3W
? Who rode Peat Smoke in the Gold Cup? | -
? Was Harbour Bell injured? | -
? Has another jockey been approached? | 4D+
? how did the race end | -
? Did Farrell apologise? | -
? Was the result changed by the stewards? | -
? Who will ride Peat Smoke next year? | -
? Will Farrell end his career? | -

= Farrell ruled out of Gold Cup
V| The Turf Club refused Conall Farrell a clearance on Saturday after an examination showed a crack in his collarbone.
N| {Sugrue} said the rider had been "very brave and not very honest".
N| {Farrell} accepted the decision and apologised for having said that nothing was broken.
V| Delahunt gave the ride on Peat Smoke to Orla Farrell.
N| {She=Orla Farrell} said there had been "a short silence and then laughter" at home.
V| No woman has yet won the Gold Cup on the favourite.
V| The race is on Friday at half past three.
? Did Conall Farrell break his collarbone? | 1A 3A+
? a fracture suffered by the irish jockey | 1A 3A+
? is it true that farrell's collarbone was cracked | 1A 2A 3A+
? Will Conall Farrell ride in the Gold Cup? | 1D 3D+ 4D
? Who rode Peat Smoke in the Gold Cup? | 4P=Orla Farrell
? Was Harbour Bell injured? | -
? Has another jockey been approached? | 4A
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
N| Tivoli will replace the batteries of all 61,000 Vistas built before April, {it=Tivoli} said on Thursday, an operation it expects to cost 480 million euros.
N| {Chief engineer Lubomír Sedlák} said a separator in the Dongrim cells could tear.
N| {Dongrim} disputed that and accused the carmaker of charging the cells beyond the agreed limit.
N| {Sedlák} called the accusation absurd.
A| {A person at the transport authority} said there were signs that both were right.
N| {The authority's press office} would not comment on an open procedure.
N| Aust, whose garage in Kassel was among the first to burn, has been offered 85,000 euros, {she=Aust} said.
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
N| Dongrim has agreed to pay Tivoli 300 million euros over the fires in the Vista, {the two companies} announced on Friday, without either admitting a fault.
V| An expert report commissioned by a court in Prague had found both a weak separator and a charging limit that was set too high.
N| {Sedlák}, who left Tivoli in the spring, told a technical magazine that he had warned of the limit.
N| {Tivoli} said it had no record of such a warning.
V| By Friday 22,000 batteries had been exchanged.
V| Another car, in Lyon, burned out last week; it was one of those still waiting.
N| {Fire brigade officers in Lyon} said the cause had not been established.
V| The German authority closed its file.
? Was the battery cell made by Dongrim faulty? | 1W+ 2A
? a defect in the supplier's cells | 1W+ 2A
? is it true that tivoli set the charging limit too high | 1W+ 2A 3A
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
N| Its publisher, Tortuga Verde, stands by its author, {a statement=Tortuga Verde} said.
? Did Armengol take the story from Echeverri's manuscript? | 1A+ 2D+ 6D+
? plagiarism in The Snail Who Kept Time | 1A+ 2D+ 6D+
? is it true that the snail book was based on the librarian's entry | 1A+ 2D+ 6D+
? Was Armengol on the jury? | 2D+ 4W+
? Had he read the competition entries? | 2D+
? Did Echeverri's story win the competition? | -
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
? Did Armengol take the story from Echeverri's manuscript? | 2D+ 7W+
? plagiarism in The Snail Who Kept Time | 2D+ 7W+
? is it true that the snail book was based on the librarian's entry | 2D+ 7W+
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
N| The Fundación Hilo has changed its rules so that jurors must be published, {its director, Iván Lleras}, said.
N| {Lleras} would not comment on other cases that had been mentioned in the press.
V| A second book about the snail has been put off for a year.
? Did Armengol take the story from Echeverri's manuscript? | 1A+ 2A+
? plagiarism in The Snail Who Kept Time | 1A+ 2A+
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
N| Vestkyst Vind will shed 550 jobs in Denmark, {it=Vestkyst Vind} said in its quarterly report on Friday.
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
? Who is the councillor? | 5A=Derek Holroyd
? Was there a complaint to the regulator? | 6D+
? Has the recording been kept? | -
? Will he come back to the breakfast show? | -
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
? Who is the councillor? | -
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
? Will he come back to the breakfast show? | 1D+ 5P 6D+
? who is taking over the programme | 7A=Jodie Marchetti
? how many people listen to the show | -
? Did Holroyd demand his dismissal? | 5D+
? What is Okafor-Blake going to do now? | -

= Shipping line Delmare weighs Rotterdam listing
A| {Two bankers with direct knowledge of the plan} said on Monday that the Greek tanker operator Delmare Maritime was preparing to sell a quarter of its shares on the Amsterdam exchange in May, in what would be the largest flotation of a shipping company in Europe for eight years.
A| The family of founder Stavros Kyriakou, {they} said, hopes to raise at least 700 million euros and has picked Van Lennep and Société Rhodanienne to run the sale.
N| {A Delmare spokesman, Thanos Vlachakis}, said that the company "regularly reviews its funding, like every company with a calculator", and that he had nothing further to say.
N| {Van Lennep} declined to comment, and Société Rhodanienne did not return a call to its Paris office.
V| Delmare owns 58 ships with an average age of nine years and earned 212 million euros last year, when freight rates were at their highest since the war in Ukraine began.
N| {Kyriakou, who is 81}, told a Piraeus newspaper in January that he would sooner sell his teeth than his shares.
V| A previous attempt, in New York in 2015, was called off on the morning of the first day of trading.
? Is Delmare going public? | 1A 3W+ 4W+ 6D+
? the planned flotation of the Greek tanker company | 1A 3W+ 4W+ 6D+
? is it true that the kyriakou family wants to sell shares on the amsterdam exchange | 1A 2A 3W+ 4W+ 6D+
? how much does the family hope to raise | 2A=at least 700 million euros ; 3W+
? Which banks are running the sale? | 2A=Van Lennep and Société Rhodanienne ; 4W+
? What will the money be used for? | -
? Was there an earlier attempt at a listing? | 7A
? When will the shares be traded? | 1A=May ; 3W+
? Was demand for the shares too low? | -
? Did the founder sign the required document? | -
? Has Delmare ordered ammonia ships? | -
? Have freight rates risen? | -
? Will Despina Kyriakou step down? | -

= Delmare confirms plans for share sale
N| {Delmare Maritime} said on Thursday that it intended to list in Amsterdam before the summer and would publish a prospectus on 9 April.
N| {Chief executive Despina Kyriakou, the founder's daughter}, said the proceeds would pay for eight ships that could run on ammonia.
N| Her father, {she=Despina Kyriakou} added, had been persuaded by his grandchildren and would keep all his teeth.
N| {She=Despina Kyriakou} would not put a figure on the size of the offering.
A| {Fund managers in London} said the price would depend on whether the family gave up its double voting rights.
N| {The Dutch markets authority} confirmed that it had received a draft of the prospectus.
V| Freight rates for crude oil have dropped by a third since the plan was first reported in March.
? Is Delmare going public? | 1A+
? the planned flotation of the Greek tanker company | 1A+
? is it true that the kyriakou family wants to sell shares on the amsterdam exchange | 1A+ 3A+
? how much does the family hope to raise | 4W+
? Which banks are running the sale? | -
? What will the money be used for? | 2A+=eight ships that could run on ammonia
? Was there an earlier attempt at a listing? | -
? When will the shares be traded? | 1A+=before the summer
? Was demand for the shares too low? | -
? Did the founder sign the required document? | -
? Has Delmare ordered ammonia ships? | 2P+
? Have freight rates risen? | 7D
? Will Despina Kyriakou step down? | -

= Tanker flotation postponed as rates slide
N| {Delmare Maritime} put off its stock market debut on Wednesday, a week before trading was due to start, blaming what it called turbulent conditions.
N| "Postponed is the word, cancelled is not," {Vlachakis} said when reporters asked about the difference.
N| {Despina Kyriakou} declined to name a new date.
A| {A person close to one of the banks} said orders had covered barely half of the shares at the lowest price.
N| {Van Lennep} called that description inaccurate without offering another.
V| The company will nevertheless order the first two ammonia ships, from a yard in Ulsan, with a loan.
M| {The Piraeus daily Naftika} said the founder had never signed the document that the exchange requires of a main shareholder.
N| {Vlachakis} said he could not confirm that.
V| It is the second time that the family has stopped short of a listing.
? Is Delmare going public? | 1D+ 2P+ 3W+ 9D
? the planned flotation of the Greek tanker company | 1D+ 2P+ 3W+ 9D
? is it true that the kyriakou family wants to sell shares on the amsterdam exchange | 2A+
? how much does the family hope to raise | -
? Which banks are running the sale? | -
? What will the money be used for? | -
? Was there an earlier attempt at a listing? | 9A
? When will the shares be traded? | 3W+
? Was demand for the shares too low? | 4A 5D+
? Did the founder sign the required document? | 7D 8W+
? Has Delmare ordered ammonia ships? | 6P
? Have freight rates risen? | -
? Will Despina Kyriakou step down? | -

= Gene-edited wheat yields a third more, Kenyan institute reports
N| {The Njoro crop institute in Kenya} said on Tuesday that a wheat whose genes had been altered with CRISPR had brought 34 percent more grain than the usual variety on twelve farms in Nakuru county.
N| {The head of the programme, Lilian Cheruiyot}, told reporters that the plant used water more sparingly because its pores opened later in the day.
N| {She=Lilian Cheruiyot} said the seed would be given to 600 farmers in the coming season if the biosafety authority agreed.
N| {The National Biosafety Authority} said that an application had been received and was being studied.
N| {Greenpeace in Nairobi} demanded that the raw data be put on the table first.
V| The trial was paid for by the county and by a foundation in Seattle.
N| {A farmer who took part, Jonah Kiprono}, said he had never seen such ears, "and I've looked at wheat for fifty years".
? Does the edited wheat yield a third more? | 1A+
? a 34 percent higher harvest from the CRISPR wheat | 1A+
? is it true that the kenyan wheat gives much bigger harvests | 1A+ 7A
? Were the test fields watered artificially? | -
? Why does the plant need less water? | 2A+=because its pores opened later in the day
? Has the biosafety authority approved the seed? | 3P+ 4W+
? How large is the difference without the irrigated farms? | -
? Who paid for the trial? | 6A=the county and by a foundation in Seattle
? Has Cheruiyot been replaced as head of the programme? | -
? Was the public deliberately misled? | -
? Will there be a second trial? | -
? Did the foundation ask for its money back? | -
? Were 600 farmers given the seed? | 3P+

= Half of wheat trial farms were irrigated, paper finds
M| {The Rift Valley Standard} reported on Sunday that six of the twelve farms on which a gene-edited wheat was tested had been irrigated, while the comparison fields had relied on rain.
M| Without those six, {the newspaper} calculated, the difference in yield comes down to 4 percent.
N| {Cheruiyot} said irrigation had been allowed by the protocol and had been recorded.
N| Asked why it was not mentioned in the announcement, {she=Cheruiyot} said she would have to consult her notes.
N| {Kiprono, one of the farmers}, confirmed that he had been lent a pump in the second month.
N| {The biosafety authority} said that it could not comment on an application in progress.
N| {The foundation in Seattle} wrote that it expected a full explanation.
? Does the edited wheat yield a third more? | 2D
? a 34 percent higher harvest from the CRISPR wheat | 2D
? is it true that the kenyan wheat gives much bigger harvests | 2D
? Were the test fields watered artificially? | 1A 3A+ 5A+
? Why does the plant need less water? | -
? Has the biosafety authority approved the seed? | 6W+
? How large is the difference without the irrigated farms? | 2A=4 percent
? Who paid for the trial? | -
? Has Cheruiyot been replaced as head of the programme? | -
? Was the public deliberately misled? | 4W+
? Will there be a second trial? | -
? Did the foundation ask for its money back? | -
? Were 600 farmers given the seed? | -

= Njoro institute withdraws yield claim
N| {The Njoro crop institute} on Friday took back its statement that its edited wheat yields 34 percent more, and promised a new trial over two seasons.
N| "The farms were not comparable and we should have seen it," {director general Simeon Mutai} said.
N| {He=Simeon Mutai} said Cheruiyot had asked to be relieved of the leadership of the programme and that he had agreed.
N| {Cheruiyot} did not speak to the press.
N| {Mutai} denied that anyone had meant to deceive.
N| {The biosafety authority} said the institute had withdrawn its application on Thursday.
N| {Greenpeace} called for an independent inquiry.
V| The first sowing of the new trial is planned for March.
? Does the edited wheat yield a third more? | 1D+ 2D+
? a 34 percent higher harvest from the CRISPR wheat | 1D+ 2D+
? is it true that the kenyan wheat gives much bigger harvests | 1D+ 2D+
? Were the test fields watered artificially? | -
? Why does the plant need less water? | -
? Has the biosafety authority approved the seed? | 6D+
? How large is the difference without the irrigated farms? | -
? Who paid for the trial? | -
? Has Cheruiyot been replaced as head of the programme? | 3A+ 4W+
? Was the public deliberately misled? | 5D+
? Will there be a second trial? | 1A+ 8A
? Did the foundation ask for its money back? | -
? Were 600 farmers given the seed? | -

= Tennis: Ilić out of Melbourne, father says
N| {Dragan Ilić, the father of the world number six, Lena Ilić}, told Serbian television on Friday that his daughter would miss the Australian Open because of an inflamed elbow.
N| {Her manager, Katja Brenner}, said that no decision had been taken and that the father "speaks as a father".
V| Ilić has not played since she gave up a semi-final in Riyadh on 6 November.
N| {The tournament's director, Rowan Tetley}, said her name was on the list and that she had a practice court booked for Monday.
N| {Lena Ilić} posted a video of a swimming pool with no sound.
A| {People who have seen her train in Novi Sad} say she serves from below.
V| The tournament begins on 18 January.
? Did Ilić miss the Australian Open? | 1P 2W+ 4D
? the Serbian player's absence from Melbourne | 1P 2W+ 4D
? is it true that lena ilić will not play in melbourne | 1A 2W+ 4D
? Why can't she play? | 1A=because of an inflamed elbow
? Did she have injections? | -
? how many injections did she get | -
? Who took her place in the draw? | -
? Has she had an operation? | -
? When will she return? | -
? Was the father right? | -
? Will she drop out of the top ten? | -
? Did Thibodeau win her first match? | -
? Has she parted with her coach? | -

= Ilić practises in Melbourne, says little
V| Lena Ilić hit balls for fifty minutes on an outer court at Melbourne Park on Monday, with tape from the wrist to above the elbow.
N| "I'm here, aren't I?" {she=Lena Ilić} said when she was asked whether she would take part.
N| {Her coach, Iñaki Barrenetxea}, would not say whether she had served.
M| {The Melbourne Tribune}, citing a physiotherapist, wrote that she had had two injections since Christmas.
N| {Brenner} described the report as made up.
V| Her first opponent would be the Canadian qualifier Maya Thibodeau, on Tuesday of next week.
N| {Her father} could not be reached.
? Did Ilić miss the Australian Open? | 2W+
? the Serbian player's absence from Melbourne | 2W+
? is it true that lena ilić will not play in melbourne | 2W+
? Why can't she play? | -
? Did she have injections? | 4A 5D+
? how many injections did she get | 4A=two ; 5D+
? Who took her place in the draw? | -
? Has she had an operation? | -
? When will she return? | -
? Was the father right? | -
? Will she drop out of the top ten? | -
? Did Thibodeau win her first match? | -
? Has she parted with her coach? | -

= Ilić withdraws an hour before first match
N| {Lena Ilić} pulled out of the Australian Open on Tuesday, saying the elbow had not let her lift a cup that morning.
N| {Tetley} announced that Thibodeau would meet a lucky loser, Noriko Sasaki of Japan, instead.
N| {Ilić} told reporters that she had indeed been given injections, three and not two.
N| {Brenner} apologised to the Tribune for having called its article an invention.
N| {Barrenetxea} said the aim was now Indian Wells in March, if the doctors agreed.
N| Would she need an operation? {Ilić} said she would see a surgeon in Munich on Friday and knew no more than that.
V| It is the second year in a row that she has missed the tournament.
? Did Ilić miss the Australian Open? | 1A+ 2A 7A
? the Serbian player's absence from Melbourne | 1A+ 2A 7A
? is it true that lena ilić will not play in melbourne | 1A+ 2A 7A
? Why can't she play? | 1A+=the elbow
? Did she have injections? | 3A+ 4A+
? how many injections did she get | 3A+=three
? Who took her place in the draw? | 2A=Noriko Sasaki of Japan
? Has she had an operation? | 6W+
? When will she return? | 5P+=Indian Wells in March
? Was the father right? | -
? Will she drop out of the top ten? | -
? Did Thibodeau win her first match? | -
? Has she parted with her coach? | -

= Surgery for Ilić, season in doubt
N| Lena Ilić was operated on in Munich on Monday, {her manager=Katja Brenner} said.
N| {Brenner} said the operation on the right elbow had lasted ninety minutes and had gone as hoped.
N| {The surgeon, Professor Adalbert Zehetmair}, refused to give a prognosis.
M| {Tennis Weekly} expects her back on grass in June.
N| {Brenner} called that date optimistic.
V| Ilić, who had to give up the Australian Open at the last moment, will drop out of the top ten next week.
N| {Her father} said from Novi Sad that he had been right in December and took no pleasure in it.
? Did Ilić miss the Australian Open? | 6A
? the Serbian player's absence from Melbourne | 6A
? is it true that lena ilić will not play in melbourne | 6A
? Why can't she play? | -
? Did she have injections? | -
? how many injections did she get | -
? Who took her place in the draw? | -
? Has she had an operation? | 1A+ 2A+
? When will she return? | 3W 4A=June ; 5D+
? Was the father right? | 7A+
? Will she drop out of the top ten? | 6A
? Did Thibodeau win her first match? | -
? Has she parted with her coach? | -

= Coffee chain Brumby's hit by data theft, forum posts say
A| {Messages on a forum used by criminals} claimed on Saturday that the loyalty accounts of 3.3 million customers of the Australian coffee chain Brumby's had been copied, and offered them for nine bitcoin.
N| {Brumby's} told the Southern Herald that it was "aware of chatter" and that its systems were working normally.
N| {The chain's spokeswoman, Talia Moretti}, did not answer when asked directly whether data had been lost.
N| {The cyber security centre in Canberra} said it had offered help.
V| The Southern Herald was shown forty entries; of nine customers it reached, nine recognised their own addresses and favourite drinks.
N| {One of them, the Geelong nurse Prue Hannaford}, said she had changed her password and her drink.
V| Brumby's has 410 shops and was bought by a Singapore fund in 2023.
? Were Brumby's customers' data stolen? | 1A 2W+ 3W+ 5A
? the theft of loyalty accounts from the Australian coffee chain | 1A 2W+ 3W+ 5A
? is it true that brumbys lost customer records | 1A 2W+ 3W+ 5A
? how many customers are affected | 1A=3.3 million customers
? Were card numbers among the stolen data? | -
? Did the data come from Beanstalk? | -
? Has the company negotiated with the thieves? | -
? Who stole the file? | -
? Was the chain fined? | -
? Will Beanstalk's owner appeal? | -
? Did anyone buy the file? | -
? Is the chain for sale? | -
? Did Brumby's make a loss? | -
? Have customers been compensated? | -

= Brumby's: loyalty data came from old supplier
N| {Brumby's} confirmed on Monday that customer records had been taken, though not from its own computers.
N| {The chain's technology chief, Anand Krishnamurti}, said the file was a copy kept by a marketing firm, Beanstalk, with which it had stopped working in 2022.
N| {Beanstalk's former owner, Dirk Hallam}, told the Southern Herald that every copy had been destroyed when the firm was wound up.
N| {Krishnamurti} put the number of customers at 1.9 million and said no card numbers were included.
N| {He=Krishnamurti} would not say whether the company had been in contact with the thieves.
N| {The information commissioner} has opened an investigation and said it would be premature to assign blame.
V| The file disappeared from the forum on Sunday evening; it is not known whether anyone bought it.
? Were Brumby's customers' data stolen? | 1A+ 2A+ 3D+ 4A+
? the theft of loyalty accounts from the Australian coffee chain | 1A+ 2A+ 3D+ 4A+
? is it true that brumbys lost customer records | 1A+ 2A+ 3D+
? how many customers are affected | 4A+=1.9 million
? Were card numbers among the stolen data? | 4D+
? Did the data come from Beanstalk? | 2A+ 3D+
? Has the company negotiated with the thieves? | 5W+
? Who stole the file? | -
? Was the chain fined? | -
? Will Beanstalk's owner appeal? | -
? Did anyone buy the file? | 7W
? Is the chain for sale? | -
? Did Brumby's make a loss? | -
? Have customers been compensated? | -

= Commissioner faults Brumby's over customer file
N| {Australia's information commissioner} found on Wednesday that the coffee chain Brumby's had failed to make sure that its former partner Beanstalk deleted customer data.
N| {The ruling} says the file lay on an unprotected server from April 2022 until October of this year.
N| {Brumby's} said it accepted the finding and had paid a fine of 2.4 million dollars.
N| {Hallam} said he did not accept it and would appeal.
N| {The commissioner}, Judith Arbuthnot, said she had not been able to establish who the thief was.
V| The number of people concerned turned out to be 1.94 million.
V| Brumby's opened 22 shops in the same period and made a record profit.
N| {Moretti} declined to say whether the fund planned to sell the chain.
? Were Brumby's customers' data stolen? | 5A
? the theft of loyalty accounts from the Australian coffee chain | 5A
? is it true that brumbys lost customer records | 5A
? how many customers are affected | 6A=1.94 million
? Were card numbers among the stolen data? | -
? Did the data come from Beanstalk? | 1A 4D+
? Has the company negotiated with the thieves? | -
? Who stole the file? | 5W
? Was the chain fined? | 3A+
? Will Beanstalk's owner appeal? | 4A+
? Did anyone buy the file? | -
? Is the chain for sale? | 8W+
? Did Brumby's make a loss? | 7D
? Have customers been compensated? | -

= Museum in Lyon says nothing about missing manuscript
M| {The regional daily Les Nouvelles du Rhône} reported on Thursday that a page of a ninth-century psalter had been missing from the Museum of the Book in Lyon since the spring inventory.
N| {The museum's press office} said that inventories were internal documents.
N| {Its director, Gaspard Thévenet}, was at a conference in Kyoto and left two messages unanswered.
A| {A former curator} said the page, which shows King David with a harp, had last been seen by staff in November.
N| {The city's deputy mayor for culture, Samira Haddouche}, said she had not been informed of a loss and had asked for a report by Monday.
V| The psalter has 212 leaves and is on loan from the diocese.
N| {The diocese} would not comment before it had spoken to the museum.
? Was a page missing from the Lyon psalter? | 1A 2W+ 3W+ 4A 5W+ 7W+
? the disappearance of a leaf from the museum | 1A 2W+ 3W+ 4A 5W+ 7W+
? is it true that a leaf of the ninth-century manuscript vanished | 1A 2W+ 3W+ 4A 5W+ 7W+
? how many leaves does the psalter have | 6A=212
? What does the missing page show? | 4A=King David with a harp
? Has the director resigned? | -
? Who is suspected of the theft? | -
? Where was the leaf found? | -
? Has the suspect fled abroad? | -
? Has anyone been arrested? | -
? Is the recovered page the original? | -
? Will the psalter go back to the museum? | -
? Who runs the museum now? | -
? Was the psalter damaged in a fire? | -

= Lyon psalter is complete, museum insists
N| {The Museum of the Book} invited reporters on Monday to count the leaves of its psalter, all 212 of which, it said, were present.
V| They were; King David was between leaves 87 and 89.
N| {Thévenet}, back from Japan, said the leaf had been taken out for photography in November and put into the wrong box.
N| "It was misplaced for five months and missing for none," {he=Thévenet} said.
N| {Haddouche} said she found the distinction a fine one.
N| {Les Nouvelles du Rhône} pointed out that the museum could have said so on Thursday.
N| {The diocese's archivist, Father Luc Perrachon}, wishes to have the leaf examined before he says that it is the right one.
? Was a page missing from the Lyon psalter? | 1D+ 2D 4D+ 7W+
? the disappearance of a leaf from the museum | 1D+ 2D 4D+ 7W+
? is it true that a leaf of the ninth-century manuscript vanished | 1D+ 2D 4D+ 7W+
? how many leaves does the psalter have | 1A+=212
? What does the missing page show? | -
? Has the director resigned? | -
? Who is suspected of the theft? | -
? Where was the leaf found? | -
? Has the suspect fled abroad? | -
? Has anyone been arrested? | -
? Is the recovered page the original? | -
? Will the psalter go back to the museum? | -
? Who runs the museum now? | -
? Was the psalter damaged in a fire? | -

= Page in Lyon psalter is a facsimile
N| {The diocese of Lyon} said on Friday that the leaf with King David in its psalter was a photographic facsimile on old parchment, and that the original was gone.
N| {Father Perrachon} had noticed that the gold did not cast a shadow.
V| Thévenet offered his resignation, which the deputy mayor accepted.
N| {Police} said they were looking for a photographer who worked at the museum in November.
N| {They=Police} would not confirm a newspaper report that he had left the country.
N| {Haddouche} apologised to the diocese.
V| The psalter has been moved to a bank vault.
N| {Thévenet} said he had been as deceived as everyone else.
? Was a page missing from the Lyon psalter? | 1A+
? the disappearance of a leaf from the museum | 1A+
? is it true that a leaf of the ninth-century manuscript vanished | 1A+
? how many leaves does the psalter have | -
? What does the missing page show? | 1A+=King David
? Has the director resigned? | 3A
? Who is suspected of the theft? | 4A=a photographer who worked at the museum in November
? Where was the leaf found? | -
? Has the suspect fled abroad? | 5W
? Has anyone been arrested? | -
? Is the recovered page the original? | -
? Will the psalter go back to the museum? | -
? Who runs the museum now? | -
? Was the psalter damaged in a fire? | -

= King David turns up in Geneva free port
V| The leaf missing from the Lyon psalter was seized on Tuesday in a locker in the Geneva free port.
N| {Geneva's public prosecutor, Anouk Favrod}, said a 38-year-old French photographer had been arrested.
N| {His lawyer} had no comment.
N| {Perrachon}, who travelled to Geneva, had no doubt that it was the original.
V| The leaf had been offered to a collector for 600,000 francs.
N| The collector, whose name was not given, tipped off the police, {Favrod} said.
V| The museum has been led since January by Irène Castaing.
N| {Castaing} said she would like the psalter back but would understand a no.
? Was a page missing from the Lyon psalter? | 1A
? the disappearance of a leaf from the museum | 1A
? is it true that a leaf of the ninth-century manuscript vanished | 1A
? how many leaves does the psalter have | -
? What does the missing page show? | -
? Has the director resigned? | -
? Who is suspected of the theft? | 2A=a 38-year-old French photographer
? Where was the leaf found? | 1A=in a locker in the Geneva free port
? Has the suspect fled abroad? | -
? Has anyone been arrested? | 2A
? Is the recovered page the original? | 4A+
? Will the psalter go back to the museum? | 8P+
? Who runs the museum now? | 7A=Irène Castaing
? Was the psalter damaged in a fire? | -

= Game of the year delayed again, insiders say
A| {Developers at the Kraków studio Red Heron} said on Tuesday that the role-playing game Ninth Winter, due on 20 November, would not be ready before February.
N| {Red Heron's community manager, Jagoda Pietrzyk}, wrote that the date on the box was the date on the box.
V| Ninth Winter has been put off twice, and some four million people have ordered it in advance.
A| {One programmer} said the version for consoles crashed on the opening screen.
N| {The publisher, Sable Arts}, declined to comment on unreleased products.
N| {Red Heron's founder, Bartosz Klimek}, bet a fan a case of beer last month that the game would be out this year.
V| The studio's shares lost 5 percent on Tuesday.
? Was the release of Ninth Winter put off beyond November? | 1A 2D+ 5W+
? a further delay to the Kraków studio's game | 1A 2D+ 5W+
? is it true ninth winter came out in february | 1P 2D+
? Does the console version crash? | 4A
? When was the game released? | -
? how many copies were refunded | -
? Was the studio fined over working hours? | -
? Has the lawsuit by investors been settled? | -
? How often had the game been delayed before? | 3A=twice
? How was the PC version received? | -
? Will Sable Arts publish the next game? | -
? Did the shares rise on release? | -
? Did Klimek win his bet? | -
? Has Klimek stepped down? | -

= Red Heron sticks to November for Ninth Winter
N| {Red Heron} announced on Thursday that Ninth Winter had "gone gold", meaning that the version for sale was finished and discs were being pressed.
N| {Klimek}, holding up a golden disc in a video, said those who talked of February would have to apologise.
A| {Two employees} nevertheless told Piksel that work on the console version was going on day and night.
N| {Pietrzyk} said patches were normal and would not be drawn on how large the first would be.
N| {The labour inspectorate in Kraków} said it had received three complaints about overtime.
V| Sable Arts has rented 1,200 cinema screens for the trailer.
? Was the release of Ninth Winter put off beyond November? | 1D+ 2D+
? a further delay to the Kraków studio's game | 1D+ 2D+
? is it true ninth winter came out in february | 2D+
? Does the console version crash? | -
? When was the game released? | -
? how many copies were refunded | -
? Was the studio fined over working hours? | -
? Has the lawsuit by investors been settled? | -
? How often had the game been delayed before? | -
? How was the PC version received? | -
? Will Sable Arts publish the next game? | -
? Did the shares rise on release? | -
? Did Klimek win his bet? | -
? Has Klimek stepped down? | -

= Ninth Winter is out, and crashes
V| Ninth Winter was released on 20 November as promised, and by the evening thousands of console owners had reported that it would not start.
N| {Klimek} apologised at midnight and said buyers of the console version could have their money back.
V| Sony and Microsoft took the game off their online shops on Saturday.
N| {Red Heron} said a repaired version would come "in the first quarter".
V| On personal computers the game has been praised, with an average of 91 points in 60 reviews.
N| {Pietrzyk} would not give the number of refunds.
V| The shares fell by 29 percent on Monday.
N| {A law firm in New York, Tisch & Auerbach}, said it was preparing a suit for investors.
? Was the release of Ninth Winter put off beyond November? | 1D
? a further delay to the Kraków studio's game | 1D
? is it true ninth winter came out in february | 1D
? Does the console version crash? | 1A
? When was the game released? | 1A=20 November
? how many copies were refunded | 6W+
? Was the studio fined over working hours? | -
? Has the lawsuit by investors been settled? | -
? How often had the game been delayed before? | -
? How was the PC version received? | 5A=praised
? Will Sable Arts publish the next game? | -
? Did the shares rise on release? | 7D
? Did Klimek win his bet? | -
? Has Klimek stepped down? | -

= Repaired Ninth Winter back in shops in February
V| The console version of Ninth Winter, withdrawn in November, returned to the shops on 11 February and ran without crashes in this newspaper's test.
N| {Klimek} paid his bet: a fan in Lublin received a case of beer, although the game had come out on time, "in a manner of speaking".
N| {Red Heron} put the refunds at 640,000 copies.
V| The labour inspectorate fined the studio 50,000 zlotys over working hours.
N| {Sable Arts} refused to say whether it would publish the studio's next game.
V| The class action in New York was settled for 14 million dollars in January.
V| Altogether 9.2 million copies have been sold.
? Was the release of Ninth Winter put off beyond November? | 2D+
? a further delay to the Kraków studio's game | 2D+
? is it true ninth winter came out in february | 2D+
? Does the console version crash? | 1D
? When was the game released? | -
? how many copies were refunded | 3A+=640,000 copies
? Was the studio fined over working hours? | 4A
? Has the lawsuit by investors been settled? | 6A
? How often had the game been delayed before? | -
? How was the PC version received? | -
? Will Sable Arts publish the next game? | 5W+
? Did the shares rise on release? | -
? Did Klimek win his bet? | 2D+
? Has Klimek stepped down? | -

= Insurer Merestone and rival Hallam Mutual deny merger plan
M| {The Sunday Clarion} reported that the British life insurers Merestone and Hallam Mutual had agreed on the outlines of a merger which would create a group with eleven million policyholders and cost some 4,000 jobs in Norwich and Stockport.
N| {Merestone} said in a statement issued before breakfast that the article was "without foundation from its headline to its full stop".
N| {Hallam Mutual's chief executive, Verity Langstaff}, told the radio that she had not exchanged a word with Merestone since a charity dinner in June, and that the conversation had been about beekeeping.
N| {The Clarion's business editor, Rory Penhaligon}, said the newspaper had seen three documents and stood by every line.
V| The Gazette asked to see the documents and was refused.
N| {Unite} said its members would be alarmed until somebody told them something in writing.
V| Merestone's shares, which had risen by 7 percent in early trading on Monday, fell back after its statement.
? Have Merestone and Hallam Mutual agreed to merge? | 1A 2D+ 3D+ 4A
? a merger of the two British life insurers | 1A 2D+ 3D+ 4A
? is it true the insurers are joining forces in one group | 1A 2D+ 3D+ 4A
? Were the documents genuine? | 4A 5W
? how many jobs would the merger cost | 1A=some 4,000 jobs
? Who forged the papers? | -
? How much did the traders make? | -
? Will Merestone sue the newspaper? | -
? Has Castellane pleaded guilty? | -
? Do the two insurers cooperate at all? | 3D+
? Is Langstaff still at the head of Hallam Mutual? | 3A
? Was Penhaligon dismissed? | -

= Clarion withdraws insurers' merger story
N| {The Sunday Clarion} has retracted its report of a merger between Merestone and Hallam Mutual after concluding that the documents on which it rested were forged.
N| {Penhaligon} wrote on Sunday that the letterhead was right and the signatures were not, and that he should have telephoned those who were supposed to have signed.
N| {Merestone} accepted the apology and said it would not go to court.
N| {Langstaff} said the bees had enjoyed the publicity.
N| {City of London police} confirmed that they had begun an inquiry into possible market manipulation.
N| {The force} would not say whether it knew who had made the papers.
V| About 1.9 million Merestone shares changed hands in the first hour of that Monday, five times the usual number.
? Have Merestone and Hallam Mutual agreed to merge? | 1D 2D
? a merger of the two British life insurers | 1D 2D
? is it true the insurers are joining forces in one group | 1D 2D
? Were the documents genuine? | 1D 2D
? how many jobs would the merger cost | -
? Who forged the papers? | 6W
? How much did the traders make? | -
? Will Merestone sue the newspaper? | 3D+
? Has Castellane pleaded guilty? | -
? Do the two insurers cooperate at all? | -
? Is Langstaff still at the head of Hallam Mutual? | -
? Was Penhaligon dismissed? | -

= Two traders charged over forged insurer papers
V| Two former employees of a London brokerage were charged on Thursday with forging documents that led a newspaper to announce a merger of the insurers Merestone and Hallam Mutual last autumn.
N| {Prosecutor Amina Sowerby} told the court that Gavin Thripp and Leon Castellane had made 212,000 pounds by selling Merestone shares at the right moment.
N| {Thripp} pleaded not guilty.
N| {Castellane's lawyer} said his client would enter a plea in March.
N| {The Sunday Clarion}, which took back the story a week after printing it, said it would help the court in every way.
V| Hallam Mutual reported on the same day a rise of 4 percent in new policies.
V| Langstaff is to retire in the summer.
? Have Merestone and Hallam Mutual agreed to merge? | 1D 5D
? a merger of the two British life insurers | 1D 5D
? is it true the insurers are joining forces in one group | 1D 5D
? Were the documents genuine? | 1D
? how many jobs would the merger cost | -
? Who forged the papers? | 1A=Two former employees of a London brokerage ; 2A=Gavin Thripp and Leon Castellane ; 3D+ 4W+
? How much did the traders make? | 2A=212,000 pounds
? Will Merestone sue the newspaper? | -
? Has Castellane pleaded guilty? | 4W+
? Do the two insurers cooperate at all? | -
? Is Langstaff still at the head of Hallam Mutual? | 7A
? Was Penhaligon dismissed? | -

= Hallam Mutual and Merestone to share data centre
N| Hallam Mutual and Merestone will run a joint data centre in Peterborough, {they=Hallam Mutual and Merestone} said on Wednesday, in their first cooperation of any kind.
N| {Merestone's operations director, Colm Bradwell}, said it had "nothing whatever to do with a merger, and I say so before I am asked".
V| A report in 2024 that the two were about to become one was based on forgeries.
N| {Hallam Mutual's new chief executive, Sunil Wadhwani}, declined to rule out closer ties for all time.
V| The centre costs 46 million pounds and will have 60 staff.
N| {Unite} welcomed the jobs.
? Have Merestone and Hallam Mutual agreed to merge? | 2D+ 3D 4W+
? a merger of the two British life insurers | 2D+ 3D 4W+
? is it true the insurers are joining forces in one group | 2D+ 3D 4W+
? Were the documents genuine? | 3D
? how many jobs would the merger cost | -
? Who forged the papers? | -
? How much did the traders make? | -
? Will Merestone sue the newspaper? | -
? Has Castellane pleaded guilty? | -
? Do the two insurers cooperate at all? | 1A+
? Is Langstaff still at the head of Hallam Mutual? | 4D
? Was Penhaligon dismissed? | -

= Deep-sea miner reports nodules without end, skeptics wait
N| {The Norwegian company Abyssal Minerals} said on Monday that a survey off Jan Mayen had found manganese nodules with 212 million tonnes of metal in an area the size of Luxembourg.
N| {Chief geologist Torbjørn Aukrust} called it the richest field ever described in northern waters and said the figure had been checked by an independent laboratory in Aberdeen.
N| {The laboratory, Grampian Assay}, said it could not comment on work for clients.
N| {The Norwegian Offshore Directorate} said it had not seen the data.
N| {The marine biologist Siw Heggelund of Tromsø} pointed out that slow-growing corals lived on such nodules.
V| Abyssal has 31 employees and has never mined anything.
V| Its shares rose 61 percent in Oslo.
? Did Abyssal find 212 million tonnes of metal? | 1A+ 2A+ 3W 4W
? the reported giant nodule field off Jan Mayen | 1A+ 2A+ 3W 4W
? is it true that abyssal's estimate was much too high | -
? Did the Aberdeen laboratory check the figure? | 2A+ 3W+
? how much metal is there according to the new estimate | -
? Why was the first number wrong? | -
? Was the error deliberate? | -
? Why was Bratlie dismissed? | -
? Has Aukrust left the firm? | -
? Are police investigating Abyssal? | -
? Has parliament granted mining licences? | -
? Has Abyssal begun mining? | 6D
? Did corals die during the survey? | -

= Abyssal figure ten times too high, former employee says
N| {Håkon Bratlie, who was in charge of samples at Abyssal Minerals until August}, told the newspaper Kystbladet that the company had counted the same dredge hauls several times and that a tenth of the published figure would be "generous".
N| {Aukrust} replied that Bratlie had been dismissed for good reasons, which he would keep to himself.
N| {Grampian Assay} broke its silence to say that it had analysed 40 stones and had estimated no tonnage whatsoever.
N| {The Oslo exchange} asked the company for an explanation by Friday.
N| {The Norwegian Offshore Directorate} said it would form no opinion on numbers it had not been shown.
V| The shares lost everything they had gained.
N| {Abyssal's chairwoman, Guro Falkanger}, was travelling and could not be reached.
? Did Abyssal find 212 million tonnes of metal? | 1D 5W 7W+
? the reported giant nodule field off Jan Mayen | 1D 5W 7W+
? is it true that abyssal's estimate was much too high | 1A 5W 7W+
? Did the Aberdeen laboratory check the figure? | 3D+
? how much metal is there according to the new estimate | -
? Why was the first number wrong? | 1A=had counted the same dredge hauls several times
? Was the error deliberate? | -
? Why was Bratlie dismissed? | 2W+
? Has Aukrust left the firm? | -
? Are police investigating Abyssal? | -
? Has parliament granted mining licences? | -
? Has Abyssal begun mining? | -
? Did corals die during the survey? | -

= Abyssal cuts estimate to 19 million tonnes
N| {Abyssal Minerals} told the exchange on Friday that a "spreadsheet error" had inflated its estimate of metal on the sea floor, and gave a new figure of 19 million tonnes.
N| {Falkanger} said nobody had acted in bad faith.
N| Aukrust has left the company, {the statement} said.
N| {Bratlie} said he had pointed the error out in an email in July and had been dismissed in August.
N| {The company} would not comment on his dismissal.
N| {The economic crime police, Økokrim}, said they were reading the statement with interest.
V| Norway's parliament votes on licences for deep-sea mining in the spring.
? Did Abyssal find 212 million tonnes of metal? | 1D+
? the reported giant nodule field off Jan Mayen | 1D+
? is it true that abyssal's estimate was much too high | 1A+ 4A
? Did the Aberdeen laboratory check the figure? | -
? how much metal is there according to the new estimate | 1A+=19 million tonnes
? Why was the first number wrong? | 1A+=a "spreadsheet error"
? Was the error deliberate? | 2D+
? Why was Bratlie dismissed? | 5W+
? Has Aukrust left the firm? | 3A+
? Are police investigating Abyssal? | -
? Has parliament granted mining licences? | 7P
? Has Abyssal begun mining? | -
? Did corals die during the survey? | -

= Ajaccio-born midfielder Santoni linked with Celtic
M| {The Glasgow Evening Argus} said on Wednesday that Celtic had offered seven million pounds for Matteu Santoni, the 22-year-old midfielder of AC Ajaccio, and that the player had already looked at a house in Bothwell.
N| {Ajaccio's president, Ange-Toussaint Leca}, said no offer had come "by post, by pigeon or by any other means".
N| {Celtic manager Ruairí Considine} told his weekly news conference that he admired plenty of players and talked about none of them.
N| {Santoni} answered a Corsican reporter with a shrug.
V| He has made 61 appearances for Ajaccio and was born 300 metres from its stadium.
N| {An estate agent in Bothwell, Moira Gilfillan}, told the Herald of Clydeside that she had shown no house to any footballer this month.
V| Celtic sold midfielder Tam Rennie to Brighton last week.
? Did Celtic bid for Santoni? | 1A 2D+ 3W+ 4W+
? a Scottish offer for the Corsican midfielder | 1A 2D+ 3W+ 4W+
? is it true that ajaccio never received an offer from glasgow | 1D 2A+ 3W+ 4W+
? how much did celtic offer first | 1A=seven million pounds ; 2D+ 3W+
? Did the player look at a house in Bothwell? | 1A 6D
? Has Santoni joined Celtic? | -
? Why did Leca deny the first bid? | -
? Did Santoni miss the match in Guingamp because he was ill? | -
? How long is his contract? | -
? Will he play against Hibernian? | -
? Was the fee more than ten million pounds? | -
? Who is leaving Celtic? | 7A=midfielder Tam Rennie
? Did Rangers want him too? | -

= Ajaccio reject second Celtic bid for Santoni
N| AC Ajaccio turned down an offer of 8.5 million pounds from Celtic for Matteu Santoni on Saturday, having rejected one of seven million on Tuesday of last week, {the club=AC Ajaccio} said.
N| {Leca} admitted that he had not told the truth about the first bid because "on an island one does not discuss money in front of the guests".
N| {Considine} would neither confirm nor deny that there had been any approach.
V| Santoni did not travel to the match in Guingamp; the club cited a stomach complaint.
N| {His father, Ghjuvan Santoni}, said his son's stomach was excellent.
A| {A source in Glasgow} said a third offer would be the last.
? Did Celtic bid for Santoni? | 1A+ 2A+ 3W+ 6A
? a Scottish offer for the Corsican midfielder | 1A+ 2A+ 3W+ 6A
? is it true that ajaccio never received an offer from glasgow | 1D+ 2D+ 3W+ 6D
? how much did celtic offer first | 1A+=seven million
? Did the player look at a house in Bothwell? | -
? Has Santoni joined Celtic? | 1D+
? Why did Leca deny the first bid? | 2A+="on an island one does not discuss money in front of the guests"
? Did Santoni miss the match in Guingamp because he was ill? | 4A 5D
? How long is his contract? | -
? Will he play against Hibernian? | -
? Was the fee more than ten million pounds? | -
? Who is leaving Celtic? | -
? Did Rangers want him too? | -

= Santoni signs in Glasgow
V| Matteu Santoni became a Celtic player on Tuesday for a fee of 9.2 million pounds.
N| {Considine}, who had refused for three weeks to utter his name, said he had first seen him in an under-19 match in the rain.
N| {Santoni} said he had indeed looked at a house in Bothwell in July, but from the outside.
N| {Leca} said the money would be spent on a roof for the east stand.
M| The player wept at the airport in Ajaccio, where some 400 people had come, {the newspaper Corse Soir} wrote.
V| His contract is for five years.
V| Celtic play Hibernian on Sunday.
? Did Celtic bid for Santoni? | 1A
? a Scottish offer for the Corsican midfielder | 1A
? is it true that ajaccio never received an offer from glasgow | 1D
? how much did celtic offer first | -
? Did the player look at a house in Bothwell? | 3A+
? Has Santoni joined Celtic? | 1A
? Why did Leca deny the first bid? | -
? Did Santoni miss the match in Guingamp because he was ill? | -
? How long is his contract? | 6A=five years
? Will he play against Hibernian? | -
? Was the fee more than ten million pounds? | 1D
? Who is leaving Celtic? | -
? Did Rangers want him too? | -

= Robot maker Sigma Kinetics parts with founder
N| {Sigma Kinetics of Grenoble} said on Friday that its founder, Apolline Trudeau, would step back from the day-to-day running of the company "to devote herself to research".
A| {Two directors} said she had been outvoted the previous evening after opposing the sale of military robots to a Gulf state.
N| {Trudeau} sent a message to staff that consisted of a photograph of a door.
N| {Board chairman Reinier van Hout} called the step amicable and would not go into the board's deliberations.
N| {A spokesman for the French armaments agency} said he could not comment on export files.
V| Sigma builds four-legged robots for inspecting tunnels and had revenue of 96 million euros last year.
V| Trudeau holds 22 percent of the shares.
? Was Trudeau forced out of Sigma Kinetics? | 1D+ 2A 4D+
? the founder's removal by the board | 1D+ 2A 4D+
? is it true that trudeau left of her own free will | 1A+ 2D 4A+
? Why did she have to leave? | 2A=after opposing the sale of military robots to a Gulf state ; 4W+
? Did Sigma negotiate the delivery of armed robots? | 5W
? Was a contract signed? | -
? Which government was the customer? | 2A=a Gulf state
? Has an export licence been applied for? | 5W+
? Has the chairman resigned? | -
? Will Trudeau come back? | -
? Did all the employees sign the petition? | -
? how many shares does trudeau own | 7A=22 percent of the shares
? Were the robots used in a war? | -

= Trudeau: I was pushed, and over weapons
N| {Apolline Trudeau} said in an interview with Radio Dauphiné on Monday that the board of Sigma Kinetics had removed her because she would not sign a contract for 300 armed robots.
N| "They wanted me to research, and the first thing I found out was that I had no laboratory," {the founder=Apolline Trudeau} said.
N| {Van Hout} repeated that the parting had been amicable.
N| {The company} said it had never built an armed robot and had no contract to do so.
N| {It=The company} did not respond to the question whether one was being negotiated.
N| {The trade union CFDT} called for a meeting of all staff.
V| Radio Dauphiné has seen a draft contract without signatures, in which the name of the customer is blacked out.
? Was Trudeau forced out of Sigma Kinetics? | 1A+ 2A+ 3D+
? the founder's removal by the board | 1A+ 2A+ 3D+
? is it true that trudeau left of her own free will | 1D+ 2D+ 3A+
? Why did she have to leave? | 1A+=because she would not sign a contract for 300 armed robots
? Did Sigma negotiate the delivery of armed robots? | 1A+ 5W+ 7A
? Was a contract signed? | 1D+ 4D+ 7D
? Which government was the customer? | 7W
? Has an export licence been applied for? | -
? Has the chairman resigned? | -
? Will Trudeau come back? | -
? Did all the employees sign the petition? | -
? how many shares does trudeau own | -
? Were the robots used in a war? | -

= Sigma confirms negotiations over armed robots
N| {Sigma Kinetics} acknowledged on Thursday that it had negotiated with "a friendly government" about adapting its robots for border guards, and said the talks had ended without result in May.
N| {Van Hout} resigned as chairman, saying that he had lost the confidence of the engineers.
N| {The new chairwoman, Solveig Amundsen}, said Trudeau had been dismissed as chief executive and that it had been wrong to call that anything else.
N| {Trudeau} would not say whether she wanted to return.
N| {The armaments agency} said no export application had been made.
V| More than 200 of the 540 employees had signed a petition for the founder.
V| The company is to present a robot for nuclear power stations in June.
? Was Trudeau forced out of Sigma Kinetics? | 3A+
? the founder's removal by the board | 3A+
? is it true that trudeau left of her own free will | 3D+
? Why did she have to leave? | -
? Did Sigma negotiate the delivery of armed robots? | 1A+
? Was a contract signed? | 1D+
? Which government was the customer? | 1A+="a friendly government"
? Has an export licence been applied for? | 5D+
? Has the chairman resigned? | 2A+
? Will Trudeau come back? | 4W+
? Did all the employees sign the petition? | 6D
? how many shares does trudeau own | -
? Were the robots used in a war? | -

= Norovirus on cruise ship: 40 ill, company says
N| {The cruise line Stella Hanseatica} said on Tuesday that 40 of the 1,870 passengers of the Stella Aurora had fallen ill with vomiting off the coast of Norway, and that the ship was on its way back to Bremerhaven.
N| {A passenger, the retired policeman Horst Wiegand}, said by satellite telephone that there were far more, "a hundred on our deck alone".
N| {The company's medical director, Dr Malte Overbeck}, said a test for norovirus was positive in three cases.
N| The port health authority in Bremerhaven was preparing for the arrival, {its head, Antje Lüers}, said.
V| The voyage began in Kiel on 3 June.
N| {Overbeck} would not say whether members of the crew were affected.
? Were only 40 people sick on the Stella Aurora? | 1A+ 2D
? the 40 illnesses on the cruise ship | 1A+ 2D
? how many people fell ill | 1A+=40 ; 2A="a hundred on our deck alone"
? is it true that crew members were ill too | 6W+
? Did the virus kill a passenger? | -
? what was the source of the infection | -
? Was norovirus detected on board? | 3A+
? Will passengers get their full fare back? | -
? Is there a criminal investigation? | -
? Did the doctor warn against the oysters? | -
? Has the ship sailed again? | -
? Where did the voyage start? | 5A=Kiel
? Was the captain relieved of duty? | -

= 318 sick aboard Stella Aurora, health authority finds
N| {The Bremerhaven port health authority} said on Thursday that 318 people on the cruise ship Stella Aurora had been ill, 71 of them crew.
N| {Antje Lüers, its head}, said the count was based on the ship's own medical log.
N| {Stella Hanseatica} explained the discrepancy with a "reporting lag" and maintained that its figure had been right when it was given.
N| {Wiegand, the passenger who had contradicted it}, said he would like his money back.
V| Two elderly women were taken to hospital; both were said to be stable.
N| {Lüers} said the source of the infection was probably a buffet on the second day, but that samples were still being examined.
V| The ship was being disinfected on Thursday.
? Were only 40 people sick on the Stella Aurora? | 1D 3A+
? the 40 illnesses on the cruise ship | 1D 3A+
? how many people fell ill | 1A=318 people
? is it true that crew members were ill too | 1A
? Did the virus kill a passenger? | -
? what was the source of the infection | 6A=a buffet on the second day
? Was norovirus detected on board? | -
? Will passengers get their full fare back? | 4P+
? Is there a criminal investigation? | -
? Did the doctor warn against the oysters? | -
? Has the ship sailed again? | -
? Where did the voyage start? | -
? Was the captain relieved of duty? | -

= Passenger from Stella Aurora dies
N| A woman of 84 who fell ill on the cruise ship Stella Aurora died on Saturday in Bremerhaven, {the hospital} said.
N| {Her family}, through a lawyer, asked for privacy.
N| {The hospital} did not say whether the virus was the cause of death.
N| {Stella Hanseatica} expressed its regret and said all passengers would receive half of the fare.
N| {Wiegand} called the offer "half an apology".
V| The ship left Bremerhaven on Sunday with 1,610 passengers for Iceland.
N| The public prosecutor is looking into the death, {his office} said.
? Were only 40 people sick on the Stella Aurora? | -
? the 40 illnesses on the cruise ship | -
? how many people fell ill | -
? is it true that crew members were ill too | -
? Did the virus kill a passenger? | 3W
? what was the source of the infection | -
? Was norovirus detected on board? | -
? Will passengers get their full fare back? | 4D+
? Is there a criminal investigation? | 7A+
? Did the doctor warn against the oysters? | -
? Has the ship sailed again? | 6A
? Where did the voyage start? | -
? Was the captain relieved of duty? | -

= Oysters made cruise passengers ill
V| The Robert Koch Institute has traced the outbreak of norovirus on the Stella Aurora in June to oysters from a single farm.
N| {Its report}, published on Wednesday, puts the number of sick at 341.
N| {Overbeck}, whom the line dismissed in July, said he had asked for the oysters to be taken off the menu in the spring.
N| {The company} declined to comment on internal correspondence.
N| Prosecutors have closed the case of the 84-year-old woman, who died of a heart ailment unrelated to the virus, {they=Prosecutors} said.
V| The farm, in Brittany, had been closed by the authorities in August.
N| {Lüers} noted that the ship's buffet had thus not been at fault as such, "only what lay on it".
? Were only 40 people sick on the Stella Aurora? | 2D
? the 40 illnesses on the cruise ship | 2D
? how many people fell ill | 2A=341
? is it true that crew members were ill too | -
? Did the virus kill a passenger? | 5D
? what was the source of the infection | 1A=oysters from a single farm
? Was norovirus detected on board? | 1A
? Will passengers get their full fare back? | -
? Is there a criminal investigation? | 5D+
? Did the doctor warn against the oysters? | 3A+ 4W+
? Has the ship sailed again? | -
? Where did the voyage start? | -
? Was the captain relieved of duty? | -

= Airline Condoria lost a bag of diamonds, court hears
N| {A dealer from Antwerp=Ezra Lindenbaum} who says that Condoria Airways lost a locked case with uncut diamonds worth 1.7 million euros told a court in Lisbon on Monday that he had watched it disappear behind the rubber curtain and had never seen it again.
N| {Condoria's lawyer, Tomás Sequeira}, said the airline had carried a case of four kilos from Lisbon to Luanda and had no knowledge of what had been in it.
N| {The dealer, Ezra Lindenbaum}, said he had declared the contents at the desk and had been given a form, which he had since mislaid.
N| {A former check-in supervisor, Graça Monteiro}, testified that no such form existed.
V| Judge Leonor Vaz adjourned until 14 May to hear the handling company, which did not send anybody on Monday.
N| {The handling company, Aeroporta}, told this agency it would not comment during a trial.
V| Under an international convention, an airline that has not been told the value of luggage is liable for about 1,600 euros at most.
? Did Condoria lose a case of diamonds? | 1A+ 2W+ 6W
? the loss of Lindenbaum's stones by the airline | 1A+ 2W+ 6W
? is it true that the dealer declared the value of the diamonds | -
? how much were the diamonds worth | 1A=1.7 million euros ; 2W+
? Does the form exist? | 3A+ 4D
? how much was he awarded | -
? Has the insurer paid? | -
? Did Monteiro correct her testimony? | -
? When will judgment be given? | -
? Has the case been found in Luanda? | -
? Will Lindenbaum appeal? | -
? Was the case put on the plane? | 2A+
? Was a baggage handler arrested? | -

= Form in diamond case found in airline's archive
N| {Condoria Airways} admitted in court on Wednesday that a form signed by Ezra Lindenbaum, who says the carrier lost his diamonds, had turned up in its archive in Porto.
N| {Sequeira} told the judge that the form gave the contents as "stones" and left the space for the value empty.
N| {Monteiro, the former supervisor}, said she had never seen that form in nineteen years and that she must have been mistaken.
N| {An Aeroporta shift leader, Nelson Tavares}, said that the case had been put on the aircraft and that he had the scan to prove it.
N| {Lindenbaum} wept when the form was read.
N| {The insurer, Baltische Transport}, declined to say whether it had paid him anything.
V| Judge Vaz will deliver her judgment on 2 June.
? Did Condoria lose a case of diamonds? | 1A 4D
? the loss of Lindenbaum's stones by the airline | 1A 4D
? is it true that the dealer declared the value of the diamonds | 2D+
? how much were the diamonds worth | -
? Does the form exist? | 1A+ 2A+ 3A
? how much was he awarded | -
? Has the insurer paid? | 6W+
? Did Monteiro correct her testimony? | 3A+
? When will judgment be given? | 7A=2 June
? Has the case been found in Luanda? | -
? Will Lindenbaum appeal? | -
? Was the case put on the plane? | 4A
? Was a baggage handler arrested? | -

= Antwerp dealer gets 1,600 euros for lost diamonds
V| A court in Lisbon on Monday awarded the diamond dealer Ezra Lindenbaum 1,612 euros from Condoria Airways, a thousandth part of what he had asked for.
N| {Judge Leonor Vaz} said she was convinced that the case had contained diamonds and that the airline had lost it.
N| The value, {she=Judge Leonor Vaz} added, had nevertheless not been declared, and so the convention applied.
N| {Lindenbaum} said he would appeal.
N| {Condoria} said it was satisfied with the ruling.
N| {Police in Luanda} said they had no trace of the case.
V| Each side must bear its own costs.
? Did Condoria lose a case of diamonds? | 2A
? the loss of Lindenbaum's stones by the airline | 2A
? is it true that the dealer declared the value of the diamonds | 3D
? how much were the diamonds worth | -
? Does the form exist? | -
? how much was he awarded | 1A=1,612 euros
? Has the insurer paid? | -
? Did Monteiro correct her testimony? | -
? When will judgment be given? | -
? Has the case been found in Luanda? | 6D
? Will Lindenbaum appeal? | 4A+
? Was the case put on the plane? | -
? Was a baggage handler arrested? | -

= Fertiliser group Agronova hit by strike in Sfax
V| Some 900 workers at the Agronova fertiliser plant in Sfax, Tunisia, laid down their tools on Monday to press for a rise of 15 percent and for new filters on the sulphuric acid line.
N| {The union's secretary, Mongi Chakroun}, said participation was "total, down to the gardeners".
N| {The company} spoke of 60 percent and said two of the four lines were running.
V| A visit to the gate at noon showed one chimney smoking.
N| {Agronova's director, Hédi Bessis}, said he was ready to talk about money and that the filters had been ordered in the spring.
N| {Chakroun} said nobody had ever seen the order.
V| The plant exports 400,000 tonnes a year, most of it to France and India.
? Did Agronova order new filters? | 5A+ 6D
? an order for filters on the acid line | 5A+ 6D
? is it true that the filters had been ordered in the spring | 5A+ 6D
? how many workers took part | 1A=Some 900 workers ; 2A+="total, down to the gardeners" ; 3A+=60 percent
? how long did the strike last | -
? What rise did the workers get? | 1P=15 percent
? Was the strike called off? | -
? Why was the director dismissed? | -
? Who will succeed Bessis? | -
? Have the filters been installed? | -
? Did the governor mediate? | -
? Did the plant stand still completely? | 3D+ 4D
? Were workers injured in clashes? | -

= Sfax strike enters second week as ships wait
V| Three ships lay at anchor off Sfax on Monday because there was nothing to load, a week after the workers of the Agronova plant walked out.
N| {Bessis} offered 9 percent in a letter to all employees.
N| {Chakroun} called that a beginning and asked again for the order form for the filters.
N| {The supplier of the filters, Lurmann of Essen}, said on request that it had received no order from Agronova in the past two years.
N| {Bessis} did not take calls after that.
N| {The governor, Imen Sahli}, has offered to mediate.
A| {Importers in Marseille} said they would have to buy elsewhere by the end of the month.
? Did Agronova order new filters? | 4D+ 5W+
? an order for filters on the acid line | 4D+ 5W+
? is it true that the filters had been ordered in the spring | 4D+ 5W+
? how many workers took part | -
? how long did the strike last | 1A=a week
? What rise did the workers get? | 2P+=9 percent
? Was the strike called off? | -
? Why was the director dismissed? | -
? Who will succeed Bessis? | -
? Have the filters been installed? | -
? Did the governor mediate? | 6P+
? Did the plant stand still completely? | -
? Were workers injured in clashes? | -

= Agronova workers go back, director goes home
V| The strike in Sfax ended on Friday after 19 days with an agreement on a rise of 12 percent.
N| {The governor, Imen Sahli}, who chaired the last night of talks, said the filters would be installed by December and paid for by the state bank.
N| {Agronova} announced that Hédi Bessis had been relieved of his post because he had "given inaccurate information about an order".
N| {Bessis} said he had been told in the spring that the order had gone out and had believed it.
N| {Chakroun} thanked the gardeners.
V| The first of the waiting ships sailed for Kandla on Saturday.
N| {The company} put its losses at 31 million dinars.
N| {It=The company} did not name a successor.
? Did Agronova order new filters? | 3D+
? an order for filters on the acid line | 3D+
? is it true that the filters had been ordered in the spring | 3D+
? how many workers took part | -
? how long did the strike last | 1A=19 days
? What rise did the workers get? | 1A=12 percent
? Was the strike called off? | 1A
? Why was the director dismissed? | 3A+=because he had "given inaccurate information about an order" ; 4D+
? Who will succeed Bessis? | 8W+
? Have the filters been installed? | 2P
? Did the governor mediate? | 2A+
? Did the plant stand still completely? | -
? Were workers injured in clashes? | -

= Pop duo Halcyon Drive "to split", manager silent
A| {A musician who has toured with them} says that the Swedish pop duo Halcyon Drive will break up after its concert in Gothenburg on 30 August.
M| {The evening paper Kvällsposten Väst} carried the news on its front page on Wednesday.
N| {The duo's manager, Ann-Britt Falk}, said she was on the water and could hear only every second word.
N| {Its label, Norrsken Records}, pointed to an album announced for November.
V| The singers, Elin Dahlqvist and Moa Rask, have not been photographed together since March.
N| {Rask} posted a heart and a pair of scissors.
V| Their song Ferry Weather has been streamed 700 million times.
? Is Halcyon Drive breaking up? | 1A 2A 3W+
? the end of the Swedish duo | 1A 2A 3W+
? is it true that the two singers have decided to part | 1A 2A 3W+
? When was the decision made? | -
? Why did they deny it in Borlänge? | -
? Has the company been dissolved according to the register? | -
? Was the album released? | 4P+
? Did the album flop? | -
? What is Rask going to do? | -
? Will the duo get together again? | -
? Are there recordings that have not been published? | -
? Will buyers get their money back? | -
? Did they quarrel over money? | -

= Halcyon Drive: "We're not splitting, we're tired"
N| {Elin Dahlqvist and Moa Rask} told 40,000 people at a festival in Borlänge on Saturday that Halcyon Drive would go on.
N| "We are tired, we're not divorced," {Dahlqvist} said from the stage.
N| {Rask} added that the scissors had been about a haircut.
N| {Falk, their manager}, said that she had nothing to add to that, now that she could hear.
M| {Kvällsposten Väst} reported on Sunday, without a name, that a contract dissolving their company had been signed in June.
N| {The company register} said it had received no filing.
V| The two have sold out eleven of twelve concerts this summer.
? Is Halcyon Drive breaking up? | 1D+ 2D+ 5A
? the end of the Swedish duo | 1D+ 2D+ 5A
? is it true that the two singers have decided to part | 1D+ 2D+ 5A
? When was the decision made? | 5A=June
? Why did they deny it in Borlänge? | -
? Has the company been dissolved according to the register? | 6D
? Was the album released? | -
? Did the album flop? | -
? What is Rask going to do? | -
? Will the duo get together again? | -
? Are there recordings that have not been published? | -
? Will buyers get their money back? | -
? Did they quarrel over money? | -

= Swedish duo announces break-up after all
N| Halcyon Drive will dissolve at the end of the year, {the singers} said in a joint message on 2 October.
N| {They=the singers} wrote that they had made the decision in June and had lied in Borlänge because "it would have been a funeral with fireworks".
N| {Norrsken Records} said the album, Last Ferry, would be released in November as planned.
N| {Falk} said she was sorry for "an unworthy summer".
N| Dahlqvist begins a solo tour in February, according to {her page}.
N| Asked about her own plans, {Rask} said she would be a carpenter, and it was not clear whether she was joking.
V| Tickets bought for next year's concerts will be refunded.
? Is Halcyon Drive breaking up? | 1A+ 2A+
? the end of the Swedish duo | 1A+ 2A+
? is it true that the two singers have decided to part | 1A+ 2A+
? When was the decision made? | 2A+=June
? Why did they deny it in Borlänge? | 2A+="it would have been a funeral with fireworks"
? Has the company been dissolved according to the register? | -
? Was the album released? | 3P+
? Did the album flop? | -
? What is Rask going to do? | 6A+=be a carpenter
? Will the duo get together again? | -
? Are there recordings that have not been published? | -
? Will buyers get their money back? | 7A
? Did they quarrel over money? | -

= Last Ferry goes to number one
V| Last Ferry, the final album of the dissolved duo Halcyon Drive, entered the Swedish charts at number one on Friday.
V| It sold 48,000 copies in its first week.
N| Moa Rask has enrolled at a vocational school in Umeå, {the school} confirmed, as an apprentice carpenter.
N| {Elin Dahlqvist} said in a radio programme that the two were still neighbours.
N| {She=Elin Dahlqvist} would not be drawn on a reunion.
V| Reviews have been mixed; the daily Dalabladet called the record "a long goodbye with short songs".
N| {The label} denied that there were unreleased recordings.
? Is Halcyon Drive breaking up? | 1A
? the end of the Swedish duo | 1A
? is it true that the two singers have decided to part | 1A
? When was the decision made? | -
? Why did they deny it in Borlänge? | -
? Has the company been dissolved according to the register? | -
? Was the album released? | 1A 2A
? Did the album flop? | 1D
? What is Rask going to do? | 3A=an apprentice carpenter
? Will the duo get together again? | 5W+
? Are there recordings that have not been published? | 7D+
? Will buyers get their money back? | -
? Did they quarrel over money? | -

= Sea eagle chick died of poisoned bait, inspectors suspect
N| {The environmental inspectorate in Schwerin} said on Thursday that a sea eagle chick found dead below its nest near Plau had probably eaten poisoned bait.
N| {Its head, Ulf Tietgen}, said that carbofuran, a banned pesticide, had been used in three similar cases since 2021.
V| The result of the laboratory is expected next week.
N| {The regional hunting association's president, Baron Henning von Ploetz}, warned against suspecting hunters before anything was known.
N| {The farmer on whose land the nest stands, Dörte Klüver}, said she would rather not say anything, because her windows had been broken after the last case.
V| There are some 410 breeding pairs of sea eagles in the state.
N| Police have started an inquiry, {a spokeswoman} said.
? Was the eagle chick poisoned? | 1A 3W 4W 5W
? poison as the cause of the young bird's death | 1A 3W 4W 5W
? is it true that somebody poisoned the eagle near plau | 1A 3W 4W 5W
? how did the chick die | 1A=eaten poisoned bait ; 3W
? Was the adult bird killed by a wind turbine? | -
? Was the shutdown system working? | -
? Did the farmer kill the eagle? | -
? Why did the system fail? | -
? how high is the fine | -
? Are police still investigating? | 7A+
? Will Havelwind appeal? | -
? Has the ministry banned new turbines? | -
? Did the mother eagle die too? | -

= Eagle chick near Plau starved
N| The veterinary laboratory in Rostock has found no trace of poison in the eagle chick from Plau; it starved, {the laboratory} said on Wednesday.
N| {Tietgen} withdrew his suspicion and said the word "probably" had been one word too few.
N| {Von Ploetz} said he accepted that "with a hunter's handshake".
N| Why the parents stopped feeding it, {the laboratory} could not say.
V| Police closed their file.
M| {The Plauer Bote} reported that one of the adult birds had not been seen for two weeks.
N| {The inspectorate} said it was looking for the bird with a drone.
? Was the eagle chick poisoned? | 1D 2D
? poison as the cause of the young bird's death | 1D 2D
? is it true that somebody poisoned the eagle near plau | 1D 2D
? how did the chick die | 1A=it starved ; 2D
? Was the adult bird killed by a wind turbine? | -
? Was the shutdown system working? | -
? Did the farmer kill the eagle? | -
? Why did the system fail? | -
? how high is the fine | -
? Are police still investigating? | 5D
? Will Havelwind appeal? | -
? Has the ministry banned new turbines? | -
? Did the mother eagle die too? | -

= Adult eagle found under wind turbine
N| Inspectors found the remains of an adult sea eagle under a wind turbine six kilometres from Plau on Monday, {the environment ministry} said.
V| The ring shows it to be the father of the chick that starved this month.
N| {The operator of the wind farm, Havelwind}, said that its system for switching off the rotors when eagles approach had been working.
N| {Tietgen} said he would check the logs and would not guess.
N| {Von Ploetz} demanded that no more turbines be put up in the district.
V| Eleven sea eagles have been killed by rotors in the state this year.
N| {Klüver}, on whose land the nest is, said she was glad to be left in peace.
? Was the eagle chick poisoned? | 2D
? poison as the cause of the young bird's death | 2D
? is it true that somebody poisoned the eagle near plau | 2D
? how did the chick die | 2A=starved
? Was the adult bird killed by a wind turbine? | 1A 4W
? Was the shutdown system working? | 3A+ 4W
? Did the farmer kill the eagle? | -
? Why did the system fail? | -
? how high is the fine | -
? Are police still investigating? | -
? Will Havelwind appeal? | -
? Has the ministry banned new turbines? | 5P
? Did the mother eagle die too? | -

= Eagle detector was switched off, logs show
V| The camera system that should have stopped a rotor before it killed a sea eagle near Plau in June was out of operation for three days, the logs show.
N| {Havelwind} conceded that a software update had gone wrong and that its earlier statement had been incorrect.
V| Tietgen imposed a fine of 45,000 euros on the company.
N| {Its managing director, Jasmin Oberthür}, said the company would pay and would not appeal.
N| {Von Ploetz} renewed his call for a ban on new turbines; the environment ministry declined to comment on it.
V| The widowed female has been seen with a new mate.
V| A second system has been installed on all nine turbines.
? Was the eagle chick poisoned? | -
? poison as the cause of the young bird's death | -
? is it true that somebody poisoned the eagle near plau | -
? how did the chick die | -
? Was the adult bird killed by a wind turbine? | 1A
? Was the shutdown system working? | 1D 2D+
? Did the farmer kill the eagle? | -
? Why did the system fail? | 2A+=a software update had gone wrong
? how high is the fine | 3A=45,000 euros
? Are police still investigating? | -
? Will Havelwind appeal? | 4D+
? Has the ministry banned new turbines? | 5P
? Did the mother eagle die too? | 6D

= Chipmaker Nandor denies it will quit Dresden
M| {The Saxon daily Elbkurier} wrote on Tuesday that the US semiconductor group Nandor intended to give up its planned 7-billion-euro factory in Dresden and build in Arizona instead.
N| {Nandor's European head, Felicity Brandauer-Cole}, called the report nonsense and said excavators would roll in April.
N| {Saxony's minister-president, Konstanze Uhlitz}, said she had spoken to the company's headquarters in Boise at midnight and had been assured that the plan stood.
N| {The federal economy ministry}, which has promised 2.1 billion euros in aid, declined to comment on the report.
A| {A person who works on the project} said that orders for machines had been frozen since September.
N| {Brandauer-Cole} would not be drawn on the state of individual orders.
V| The factory is to employ 1,400 people and was announced by the chancellor in person two years ago.
? Is Nandor abandoning the Dresden factory? | 1A 2D+ 3D 4W
? the US chipmaker's withdrawal from Saxony | 1A 2D+ 3D 4W
? is it true that nandor wont build in dresden | 1A 2D+ 3D 4W
? Will Nandor build in Arizona instead? | 1A 2D+ 3D 4W
? Has construction begun? | 2P+
? Why was the start put off? | -
? Why is Nandor not building? | -
? how much public money has Nandor received | -
? how many jobs was the factory to bring | 7A=1,400 people
? Have machine orders been stopped? | 5A 6W+
? Did Brandauer-Cole leave the company? | -
? Were all permits granted? | -
? Will the shepherd have to leave the meadow? | -
? Is Uhlitz going to resign? | -

= No excavators in Dresden in April
V| On the meadow north of Dresden where the US group Nandor was to begin building a chip factory this month, sheep were grazing on Thursday.
N| {Brandauer-Cole}, who in November had called reports of a withdrawal nonsense, said the start had been moved to the autumn because of "permits".
N| {The city's building department} said that all permits had been granted in January.
N| {Uhlitz} said she expected clarity from the company and left the question of whether she still trusted it unanswered.
N| {Nandor's headquarters in Boise} did not respond to a request for comment.
N| {The shepherd, Gotthold Ziesche}, said he had been told that he could stay until Christmas.
V| Nandor's sales fell by 14 percent in the first quarter.
? Is Nandor abandoning the Dresden factory? | 2D+ 4W 5W+
? the US chipmaker's withdrawal from Saxony | 2D+ 4W 5W+
? is it true that nandor wont build in dresden | 2D+ 4W 5W+
? Will Nandor build in Arizona instead? | 5W+
? Has construction begun? | 1D 2D+
? Why was the start put off? | 2A+=because of "permits" ; 3D+
? Why is Nandor not building? | -
? how much public money has Nandor received | -
? how many jobs was the factory to bring | -
? Have machine orders been stopped? | -
? Did Brandauer-Cole leave the company? | -
? Were all permits granted? | 2D+ 3A+
? Will the shepherd have to leave the meadow? | -
? Is Uhlitz going to resign? | -

= Nandor gives up Dresden factory
N| Nandor will not build its factory in Dresden, {the company} announced on Monday, citing weak demand for car chips.
N| {Chief executive Wade Trimble} said in Boise that the decision had been taken on Friday and was final.
N| {He=Wade Trimble} denied that the project would go to Arizona; there would be no new factory anywhere.
N| {Uhlitz} spoke of a breach of faith and said the land would be bought back.
N| {The economy ministry} confirmed that no aid had been paid out.
M| {The Elbkurier} reminded its readers that it had said so a year ago.
N| {Brandauer-Cole} left the company on the same day and could not be reached.
V| The sheep stay for the time being.
? Is Nandor abandoning the Dresden factory? | 1A+ 2A+ 3A+ 4A 6A
? the US chipmaker's withdrawal from Saxony | 1A+ 2A+ 3A+ 4A 6A
? is it true that nandor wont build in dresden | 1A+ 2A+ 3A+ 4A 6A
? Will Nandor build in Arizona instead? | 3D+
? Has construction begun? | 1D+
? Why was the start put off? | -
? Why is Nandor not building? | 1A+=weak demand for car chips
? how much public money has Nandor received | 5D+
? how many jobs was the factory to bring | -
? Have machine orders been stopped? | -
? Did Brandauer-Cole leave the company? | 7A
? Were all permits granted? | -
? Will the shepherd have to leave the meadow? | 8D
? Is Uhlitz going to resign? | -

= Pharmacy group Salvia in talks with lenders, documents suggest
V| Salvia, which runs 640 pharmacies in Italy and Spain, has asked its banks to waive the terms of a loan of 1.1 billion euros for the second time in a year, according to a letter seen by this newspaper.
N| {The letter}, signed by treasurer Ottavio Brera and dated 3 March, speaks of "temporary pressure on working capital" and asks for an answer by the end of the month.
N| {Salvia's chief executive, Marisol Echenique}, said through a spokesman that the group was "soundly financed" and that correspondence with banks was confidential.
N| {Banca Lariana, which leads the group of lenders}, declined to comment.
A| {Two wholesalers} said their invoices were being paid after ninety days instead of thirty.
N| {Brera}, reached on his mobile telephone, said "wrong number" and ended the call.
V| The company was taken over by the private equity house Copper Beech in 2021, with borrowed money for the most part.
? Is Salvia in financial trouble? | 1A 2A+ 3D+ 4W+ 5A 6W+
? the pharmacy chain's difficulties with its debts | 1A 2A+ 3D+ 4W+ 5A 6W+
? is it true that salvia asked its banks for relief | 1A 2A+ 3W+ 4W+ 6W+
? how much interest went unpaid | -
? Will pharmacies be closed? | -
? how many pharmacies are to go | -
? Who owns Salvia? | 7A=the private equity house Copper Beech
? Did the wages arrive late? | -
? Is Echenique still chief executive? | 3A
? How much did Copper Beech lose? | -
? Will all 4,200 employees keep their jobs? | -
? Did patients run out of medicines? | -
? Is Echenique being sued? | -

= Salvia misses interest payment
N| {Salvia} confirmed on Friday that it had not paid 38 million euros in interest that had been due on Monday and that it had a grace period of thirty days.
N| {Echenique} said talks with lenders were "constructive" and that no pharmacy would close.
N| {Copper Beech}, the owner, said it had already put in 200 million euros and would not speculate about more.
N| {Banca Lariana} again would not comment.
N| {The pharmacists' union in Milan} reported that wages for April had been paid on time.
V| The bonds fell to 41 cents on the euro.
N| {A spokesman for Italy's health minister} said the supply of medicines was secure.
? Is Salvia in financial trouble? | 1A+ 4W+
? the pharmacy chain's difficulties with its debts | 1A+ 4W+
? is it true that salvia asked its banks for relief | -
? how much interest went unpaid | 1A+=38 million euros
? Will pharmacies be closed? | 2D+
? how many pharmacies are to go | 2D+
? Who owns Salvia? | 3A+=Copper Beech
? Did the wages arrive late? | 5D+
? Is Echenique still chief executive? | -
? How much did Copper Beech lose? | -
? Will all 4,200 employees keep their jobs? | -
? Did patients run out of medicines? | 7D
? Is Echenique being sued? | -

= Lenders take over Salvia
V| Control of the pharmacy chain Salvia passed to its lenders on Tuesday under an agreement that wipes out the stake of Copper Beech and cuts the debt by half.
N| Marisol Echenique has left the company, {it=Salvia} said; an interim manager, Corrado Vinci, has been appointed.
N| {Vinci} announced that 85 of the 640 pharmacies would be closed or sold, most of them in Spain.
N| {Banca Lariana}, which had kept silent for weeks, called the solution painful and right.
N| {Copper Beech} would not give the size of its loss.
A| {Analysts} put it at about 700 million euros.
N| {The union} demanded a guarantee for 4,200 employees.
N| {Vinci} said nobody could guarantee anything at present.
? Is Salvia in financial trouble? | 1A
? the pharmacy chain's difficulties with its debts | 1A
? is it true that salvia asked its banks for relief | -
? how much interest went unpaid | -
? Will pharmacies be closed? | 3A+
? how many pharmacies are to go | 3A+=85 of the 640 pharmacies
? Who owns Salvia? | 1A=its lenders
? Did the wages arrive late? | -
? Is Echenique still chief executive? | 2D+
? How much did Copper Beech lose? | 5W+ 6A=about 700 million euros
? Will all 4,200 employees keep their jobs? | 7P 8W+
? Did patients run out of medicines? | -
? Is Echenique being sued? | -

= Astronomers puzzle over signal from nearby star
N| A radio signal that repeats every 18 minutes has been received since August from the direction of the star Gliese 317-B, {astronomers at a telescope near Carnarvon in Western Australia} report.
N| {Project leader Ngaire Whetu} said there were four natural explanations and that she would begin with those.
N| The Breakfast Bulletin, a television programme, had introduced her as the woman who had heard from aliens, which {she=Ngaire Whetu} called "a sentence I did not say and would not say".
N| {The paper}, accepted by Southern Sky Letters, does not contain the word "artificial".
N| {Colleagues at the Effelsberg dish in Germany} said they had looked at the star for nine hours and found nothing so far.
V| The star is 50 light years away and has two known planets.
A| {Some commentators} noted that Carnarvon lies close to a flight path.
? Does the signal come from the star? | 1A+ 5D
? a radio pulse from Gliese 317-B | 1A+ 5D
? is it true that aliens sent the signal | 3D+
? How often does the signal repeat? | 1A+=every 18 minutes
? Was it picked up by other telescopes? | 5D+
? What was the source of the signal? | 2W+
? Has the paper been withdrawn? | -
? how far away is the star | 6A=50 light years
? Was the star's planet photographed? | -
? Who owns the sheep station? | -
? Did Whetu claim to have found extraterrestrials? | 3D+
? Did Green Bank hear it? | -

= Effelsberg hears the pulse too, or does it?
N| {The Max Planck Institute in Bonn} said on Tuesday that its dish had recorded a faint pulse with a period of 18 minutes from Gliese 317-B.
N| {Its spokesman, Torsten Kühl}, said the detection was "at the limit, and I have a colleague who says below it".
N| {Whetu} welcomed the news but said she wanted to see the data.
N| {The colleague, Ayesha Qureshi-Brandt}, confirmed that she regarded the pulse as noise.
N| {The US radio observatory at Green Bank} would not say whether it was listening.
V| The paper from Carnarvon was downloaded 90,000 times in a week.
? Does the signal come from the star? | 1A 2W 3W+ 4D
? a radio pulse from Gliese 317-B | 1A 2W 3W+ 4D
? is it true that aliens sent the signal | -
? How often does the signal repeat? | 1A=18 minutes
? Was it picked up by other telescopes? | 1A+ 2W+ 4D 5W+
? What was the source of the signal? | -
? Has the paper been withdrawn? | -
? how far away is the star | -
? Was the star's planet photographed? | -
? Who owns the sheep station? | -
? Did Whetu claim to have found extraterrestrials? | -
? Did Green Bank hear it? | 5W+

= Eighteen-minute signal came from a farm gate
N| {Ngaire Whetu} told a meeting in Perth on Friday that the signal her team had attributed to a star came from the motor of an automatic gate on a sheep station eleven kilometres from the telescope.
N| The motor, {she=Ngaire Whetu} said, charged its battery every 18 minutes and did so more strongly in the sun.
N| "The gate has been very good about it," {she=Ngaire Whetu} added.
N| {The station's owner, Merv Tollard}, said he would gladly have told them if they had asked.
N| {Kühl} conceded that the Effelsberg pulse had been noise and that Qureshi-Brandt had been right.
N| Southern Sky Letters has withdrawn the paper at the authors' request, {its editor} said.
V| The gate has been given a metal hood.
? Does the signal come from the star? | 1D+ 2D+ 5D
? a radio pulse from Gliese 317-B | 1D+ 2D+ 5D
? is it true that aliens sent the signal | 1D+ 2D+
? How often does the signal repeat? | 2A+=every 18 minutes
? Was it picked up by other telescopes? | 5D+
? What was the source of the signal? | 1A+=the motor of an automatic gate ; 2A+=The motor
? Has the paper been withdrawn? | 6A+
? how far away is the star | -
? Was the star's planet photographed? | -
? Who owns the sheep station? | 4A=Merv Tollard
? Did Whetu claim to have found extraterrestrials? | -
? Did Green Bank hear it? | -

= Swimmer Lacroix says national coach groped her
N| {Amandine Lacroix, the Belgian backstroke champion}, said in a television interview on Sunday that the national coach, Ferdy Maes, had touched her against her will at a training camp in Tenerife in 2022.
N| {She=Amandine Lacroix} said she had told the federation within a week and had been advised to "sleep on it".
N| {Maes's lawyer, Wouter Deprez}, said his client denied the accusation in every particular.
N| {The federation's president, Hugo Van Landuyt}, said he could not comment on a personal matter.
N| {The prosecutor in Ghent} confirmed that a complaint had been made on Friday.
A| {Two former team-mates} told the programme that they had noticed nothing in Tenerife.
V| Maes, 54, has coached the national team since 2014.
? Did Maes touch Lacroix against her will? | 1A+ 3D+ 4W
? the assault on the Belgian swimmer by her coach | 1A+ 3D+ 4W
? is it true the coach groped lacroix in tenerife | 1A+ 3D+ 4W
? Did the federation know of the accusation in 2022? | 2A+ 4W+
? Has the coach been questioned? | -
? Was Maes convicted? | -
? Is there a second complainant? | -
? Who is the second swimmer? | -
? Has Maes admitted anything? | 3D+
? Will there be an appeal? | -
? Why was he acquitted? | -
? Has the federation's president resigned? | -
? Will Maes coach the national team again? | -
? Did Lacroix miss the Olympics? | -

= Federation had complaint about Maes in 2022, emails show
V| The Belgian swimming federation was informed in February 2022 that Amandine Lacroix had accused the national coach of touching her, according to three emails published by De Vlaamse Koerier.
N| {One of them}, from the federation's secretary general, Griet Baert, asks whether "the girl can be persuaded to wait until after the world championships".
N| {Baert} did not dispute the wording but said it had been taken from a longer correspondence.
N| {Van Landuyt} said he had first heard of the matter on television.
N| Maes stepped aside on Wednesday for the duration of the inquiry; {Deprez} said it was no admission.
N| {The prosecutor} would not say whether the coach had been questioned.
N| A second swimmer has come forward, according to {Lacroix's lawyer, Inès Vandamme}.
N| {Vandamme} did not give her name.
? Did Maes touch Lacroix against her will? | 1A
? the assault on the Belgian swimmer by her coach | 1A
? is it true the coach groped lacroix in tenerife | 1A
? Did the federation know of the accusation in 2022? | 1A 2A+ 3A+ 4D+
? Has the coach been questioned? | 6W+
? Was Maes convicted? | -
? Is there a second complainant? | 7A 8W
? Who is the second swimmer? | 8W
? Has Maes admitted anything? | 5D+
? Will there be an appeal? | -
? Why was he acquitted? | -
? Has the federation's president resigned? | -
? Will Maes coach the national team again? | -
? Did Lacroix miss the Olympics? | -

= Maes acquitted of assault
V| A court in Ghent acquitted the former national swimming coach Ferdy Maes on Monday of indecent assault on Amandine Lacroix because the evidence was not sufficient.
N| {The presiding judge, Katrien Boeye}, said the court did not doubt the swimmer's sincerity.
N| {Maes} said that he had been innocent all along and had lost two years.
N| {Lacroix} left the courtroom without a word.
N| {Vandamme} announced an appeal.
V| Baert and Van Landuyt resigned last year after a parliamentary committee criticised their conduct.
N| {The federation's new president, Jef Moerman}, said he respected the judgment and would not employ Maes again.
V| A second complaint, by a swimmer whose name has never been published, was withdrawn before the trial.
? Did Maes touch Lacroix against her will? | 1D 3D+
? the assault on the Belgian swimmer by her coach | 1D 3D+
? is it true the coach groped lacroix in tenerife | 1D 3D+
? Did the federation know of the accusation in 2022? | -
? Has the coach been questioned? | -
? Was Maes convicted? | 1D
? Is there a second complainant? | 8A
? Who is the second swimmer? | 8W
? Has Maes admitted anything? | 3D+
? Will there be an appeal? | 5A+
? Why was he acquitted? | 1A=because the evidence was not sufficient
? Has the federation's president resigned? | 6A
? Will Maes coach the national team again? | 7D+
? Did Lacroix miss the Olympics? | -

= Toy trains recalled over magnets
N| {The German toy maker Kesselring} called back 21,000 wooden trains on Wednesday after a magnet came out of a coupling in a nursery in Bamberg.
N| {The company} said no child had swallowed it.
N| {Its managing director, Friedhelm Kesselring}, said the glue of one batch had been mixed too thin.
N| {The trade supervisory office in Bayreuth} classed the risk as serious, because two magnets in the gut can pinch it.
V| The trains, called Lokomo, cost 34.90 euros and were sold from August.
N| {The nursery's head, Pauline Dietz}, said the children had used the magnet to hang up a drawing.
V| Parents can have the price refunded without a receipt.
? Did a child swallow magnets from a Lokomo train? | 2D+
? magnets from the wooden train in the stomach of a boy | 2D+
? is it true that a kesselring toy injured a child | 2D+
? how many trains are being recalled | 1A+=21,000 wooden trains
? How many trains were returned? | -
? Why did the magnet come loose? | 3A+=the glue of one batch had been mixed too thin
? Where did the boy's magnets come from? | -
? Did the boy die? | -
? Was the company fined? | -
? Have magnetic balls been banned as toys? | -
? Is a receipt needed for the refund? | 7D
? Was the nursery closed? | -

= Child in Graz operated on after swallowing magnets
N| {The university hospital in Graz} said on Saturday that it had removed two small magnets from the intestine of a boy of three.
N| {The surgeon, Dr Leopold Hirnschall}, said the boy was out of danger.
N| {The parents} told Styrian radio that he had a Lokomo train.
N| {Hirnschall} said he could not say where the magnets came from and had given them to the police.
N| {Kesselring} said it was "dismayed" and would cooperate, but that its magnets were cylinders, while those shown on television were balls.
N| {Police in Graz} were awaiting a report by the technical university.
V| The firm recalled 21,000 trains on Wednesday.
N| {Austria's consumer ministry} advised parents to take all magnetic toys away from small children until the matter was clear.
? Did a child swallow magnets from a Lokomo train? | 3A 4W 5D+ 6W 8W
? magnets from the wooden train in the stomach of a boy | 3A 4W 5D+ 6W 8W
? is it true that a kesselring toy injured a child | 3A 4W 5D+ 6W 8W
? how many trains are being recalled | 7A=21,000 trains
? How many trains were returned? | -
? Why did the magnet come loose? | -
? Where did the boy's magnets come from? | 4W
? Did the boy die? | 2D
? Was the company fined? | -
? Have magnetic balls been banned as toys? | -
? Is a receipt needed for the refund? | -
? Was the nursery closed? | -

= Magnets in Graz case not from Lokomo train
N| {Police in Graz} said on Thursday that the magnets swallowed by a boy of three belonged to a desk toy of his father's.
N| {The family} apologised to Kesselring.
N| {Friedhelm Kesselring} said he had sent the boy a train, with the new glue.
V| By Thursday 17,300 of the recalled trains had come back.
N| The supervisory office in Bayreuth fined nobody and closed the file, {its head} said.
N| {Hirnschall} used the occasion to demand a ban on magnetic balls as toys.
N| The consumer ministry would examine that, {a spokesman=the consumer ministry} said.
V| The boy went home on Tuesday.
? Did a child swallow magnets from a Lokomo train? | 1D 2D
? magnets from the wooden train in the stomach of a boy | 1D 2D
? is it true that a kesselring toy injured a child | 1D 2D
? how many trains are being recalled | -
? How many trains were returned? | 4A=17,300
? Why did the magnet come loose? | -
? Where did the boy's magnets come from? | 1A=a desk toy of his father's
? Did the boy die? | 8D
? Was the company fined? | 5D+
? Have magnetic balls been banned as toys? | 6P 7P+
? Is a receipt needed for the refund? | -
? Was the nursery closed? | -

= Fashion house Orsolani to be sold to Qatar, Milan hears
A| {Milan bankers} said on Thursday that the heirs of the designer Tullio Orsolani had accepted an offer of 2.4 billion euros for his fashion house from a Qatari fund.
N| {The eldest daughter, Benedetta Orsolani, who is the chair}, said at a show that she was selling "coats, and only coats".
N| {The fund, Doha Heritage}, did not comment.
N| {Her brother Lapo Orsolani}, who designs the men's line, asked a reporter where he could sign.
V| The designer died in April at 88; his will divides the shares among four children.
V| The house had sales of 1.3 billion euros last year.
A| {A lawyer close to the family} said a right of first refusal would have to be settled.
? Is the Orsolani fashion house being sold? | 1A 2D+ 3W+
? the sale of the Milan fashion house to a Qatari fund | 1A 2D+ 3W+
? have orsolani's heirs agreed to sell | 1A 2D+ 3W+
? how much did the fund offer | 1A=2.4 billion euros ; 3W+
? Who is against the sale? | -
? How did Brother Celestino vote? | -
? Did Lapo Orsolani leave the house? | -
? Will the vote be challenged in court? | -
? When did Tullio Orsolani die? | 5A=April
? Are three votes needed for a decision? | -
? Is Doha Heritage still interested? | -
? Will the shops close on Sundays? | -
? Did the government in Rome intervene? | -

= Orsolani heirs divided over sale
N| {Lapo Orsolani} said in an interview on Monday that he and his younger sister, Fiamma, wanted to sell the fashion house and that Benedetta was standing in the way.
N| {He=Lapo Orsolani} confirmed an offer of "more than two billion, from a warm country".
N| {Benedetta Orsolani} answered that her brother should design trousers.
N| {The fourth heir, the monk Brother Celestino}, formerly Guido Orsolani, would not reveal his intention.
N| {Doha Heritage} again did not wish to comment.
N| {The mayor of Milan, Ornella Gatti}, expressed the hope that the house would remain Italian.
V| No decision can be taken without three of the four votes.
? Is the Orsolani fashion house being sold? | 1P+ 4W+ 5W+
? the sale of the Milan fashion house to a Qatari fund | 1P+ 4W+ 5W+
? have orsolani's heirs agreed to sell | 1D+ 4W+
? how much did the fund offer | 2A+=more than two billion ; 5W+
? Who is against the sale? | 1A+=Benedetta
? How did Brother Celestino vote? | 4W+
? Did Lapo Orsolani leave the house? | -
? Will the vote be challenged in court? | -
? When did Tullio Orsolani die? | -
? Are three votes needed for a decision? | 7A
? Is Doha Heritage still interested? | -
? Will the shops close on Sundays? | -
? Did the government in Rome intervene? | -

= Monk's vote keeps Orsolani in family
V| The Orsolani fashion house will not be sold, since the fourth of the heirs, Brother Celestino, voted against the sale on Friday in the parlour of his monastery.
N| {He=Brother Celestino} said he wanted nothing from the house except that it be closed on Sundays.
V| Lapo Orsolani resigned as head designer on the same evening.
N| {Benedetta Orsolani} thanked one brother and wished the other well.
N| {Doha Heritage} broke its silence to say that it had never offered more than 1.9 billion euros and that the offer had lapsed.
N| {Fiamma Orsolani} declined to say whether she would challenge the vote in court.
V| The shops in Milan and Paris will be closed on Sundays from June.
? Is the Orsolani fashion house being sold? | 1D
? the sale of the Milan fashion house to a Qatari fund | 1D
? have orsolani's heirs agreed to sell | 1D
? how much did the fund offer | 5A+=1.9 billion euros
? Who is against the sale? | 1A=Brother Celestino
? How did Brother Celestino vote? | 1A=against the sale
? Did Lapo Orsolani leave the house? | 3A
? Will the vote be challenged in court? | 6W+
? When did Tullio Orsolani die? | -
? Are three votes needed for a decision? | -
? Is Doha Heritage still interested? | 5D+
? Will the shops close on Sundays? | 2P+ 7A
? Did the government in Rome intervene? | -

= Film festival drops opening film without explanation
V| The Valparaíso film festival took its opening film, The Salt Census by Ximena Arancibia, off the programme on Tuesday, eight days before it was to be shown.
N| {The festival} gave no reason; its press officer, Joaquín Mella, spoke of "programming dynamics".
N| {Arancibia} said she had learned of it from the website.
A| {Two people on the festival's staff} said the mining company Salares Unidos, a sponsor, had asked for a change.
N| {Salares Unidos} said it supported culture "without conditions" and did not answer a question about the film.
V| The film is about the forced resettlement of a village by a lithium mine in the 1990s.
N| {The festival's director, Bernarda Toro}, was in meetings all day and could not be reached.
? Did the sponsor have the film removed? | 4A 5W+
? pressure by the mining company on the festival | 4A 5W+
? is it true salares unidos asked for the salt census to be dropped | 4A 5W+
? Was the film taken off the programme? | 1A 3A+
? Why was it not shown? | 2W+ 4A=had asked for a change ; 7W+
? Was the sound defective? | -
? Who made the film? | 1A=Ximena Arancibia
? Have jurors quit? | -
? Has the director resigned? | -
? Will the film be shown after all? | -
? Who made the telephone call? | -
? Will Mella become director? | -
? Did Salares Unidos withdraw its money? | -

= Sponsor denies role in cancelled opening film
N| {Salares Unidos} said on Thursday that it had neither seen The Salt Census nor spoken to anybody about it.
N| {Director Bernarda Toro} told reporters that the copy delivered by the producers had had a defect in the sound.
N| {The producer, Elías Poblete}, said the copy was faultless and had been shown in Toronto in September.
N| {Toro} would not let reporters hear the defect.
N| {Three members of the jury}, among them the Spanish actress Nieves Corral, left in protest.
N| {Corral} said she had heard "no defect except in the explanation".
V| The festival opens on Wednesday with a comedy.
? Did the sponsor have the film removed? | 1D+
? pressure by the mining company on the festival | 1D+
? is it true salares unidos asked for the salt census to be dropped | 1D+
? Was the film taken off the programme? | -
? Why was it not shown? | 2A+=a defect in the sound ; 3D+ 6D
? Was the sound defective? | 2A+ 3D+ 4W+ 6D
? Who made the film? | -
? Have jurors quit? | 5A+
? Has the director resigned? | -
? Will the film be shown after all? | -
? Who made the telephone call? | -
? Will Mella become director? | -
? Did Salares Unidos withdraw its money? | -

= Festival director: I was asked to drop the film
N| {Bernarda Toro} admitted on Sunday that a representative of Salares Unidos had telephoned her and that she had then taken The Salt Census off the programme.
N| {She=Bernarda Toro} said there had been nothing wrong with the sound, resigned and asked Arancibia to forgive her.
N| {The company} said the caller, a marketing manager, had acted on his own and had been dismissed.
N| {It=The company} did not give his name.
N| {Arancibia} accepted the apology.
V| The film will be shown on the last evening, on the square in front of the customs house.
N| {Mella, the press officer}, said he did not know who would run the festival next year.
? Did the sponsor have the film removed? | 1A+ 3A+
? pressure by the mining company on the festival | 1A+ 3A+
? is it true salares unidos asked for the salt census to be dropped | 1A+ 3A+
? Was the film taken off the programme? | 1A+
? Why was it not shown? | 1A+=a representative of Salares Unidos had telephoned her ; 2D+
? Was the sound defective? | 2D+
? Who made the film? | -
? Have jurors quit? | -
? Has the director resigned? | 2A+
? Will the film be shown after all? | 6A
? Who made the telephone call? | 1A+=a representative of Salares Unidos ; 3A+=a marketing manager ; 4W+
? Will Mella become director? | 7W+
? Did Salares Unidos withdraw its money? | -

= Bidding war for Lisbon tram maker
N| {Carris Norte, the Portuguese maker of trams}, said on Monday that it had received a takeover offer of 12 euros a share from the Swiss group Adler Rail.
N| {The board} called the offer "opportunistic" and advised shareholders to take no action.
N| {Adler's chief executive, Rafaela Sutter}, said 12 euros was a fair price and the only one.
V| The shares closed at 13.10 euros, which suggests that investors expect more.
A| {Traders} mentioned the Spanish company Ferrovía Talgar as a possible rival.
N| {Ferrovía Talgar} declined to comment.
V| Carris Norte has orders for 310 trams.
? Has Adler Rail bought Carris Norte? | 1P+
? the Swiss takeover of the Portuguese tram maker | 1P+
? is it true that the spaniards bought carris norte | 6W+
? how much per share did adler offer | 1A+=12 euros ; 3A+=12 euros
? How much did Ferrovía Talgar bid? | 6W+
? Did the board accept Adler's first offer? | 2D+
? Will the plant in Ovar be kept? | -
? Would Adler raise its bid? | 3D+
? Is the government backing the Spanish bid? | -
? Who heads the new subsidiary? | -
? Were contracts in Ovar not renewed? | -
? Have Carris Norte's shares been delisted? | -
? Will trams become cheaper? | -

= Spaniards top Swiss bid for Carris Norte
N| {Ferrovía Talgar} offered 13.50 euros a share for the Portuguese tram maker Carris Norte on Thursday, 1.50 more than the Swiss group Adler Rail.
N| {Its chairman, Gonzalo Iriarte}, said the plant in Ovar would be kept.
N| {The board of Carris Norte} said it would study the new offer.
N| {Sutter, of Adler}, would not say whether she would raise hers.
N| {The Portuguese infrastructure minister, Matilde Coutinho}, said the government would remain neutral.
V| The workers' council, which has a seat on the board, prefers the Spaniards.
? Has Adler Rail bought Carris Norte? | -
? the Swiss takeover of the Portuguese tram maker | -
? is it true that the spaniards bought carris norte | 1P+
? how much per share did adler offer | -
? How much did Ferrovía Talgar bid? | 1A+=13.50 euros
? Did the board accept Adler's first offer? | -
? Will the plant in Ovar be kept? | 2A+
? Would Adler raise its bid? | 4W+
? Is the government backing the Spanish bid? | 5D+
? Who heads the new subsidiary? | -
? Were contracts in Ovar not renewed? | -
? Have Carris Norte's shares been delisted? | -
? Will trams become cheaper? | -

= Adler raises offer to 15 euros and wins
V| Carris Norte's board accepted a raised offer of 15 euros a share from Adler Rail on Tuesday, which values the company at 870 million euros.
N| {Iriarte} said Ferrovía Talgar would not go any higher.
N| {Sutter}, who had called 12 euros the only price, said that "only" had been the wrong word.
N| {She=Sutter} promised to keep the plant in Ovar until 2032.
N| {The chairman of the workers' council, Fausto Brandão}, said he would believe it in 2032.
V| Shareholders have until 30 September to tender their shares.
? Has Adler Rail bought Carris Norte? | 1P
? the Swiss takeover of the Portuguese tram maker | 1P
? is it true that the spaniards bought carris norte | 1D 2D+
? how much per share did adler offer | 1A=15 euros
? How much did Ferrovía Talgar bid? | -
? Did the board accept Adler's first offer? | -
? Will the plant in Ovar be kept? | 4A+
? Would Adler raise its bid? | 1A 3A+
? Is the government backing the Spanish bid? | -
? Who heads the new subsidiary? | -
? Were contracts in Ovar not renewed? | -
? Have Carris Norte's shares been delisted? | -
? Will trams become cheaper? | -

= Adler completes purchase of Carris Norte
V| Adler Rail closed its purchase of the Portuguese tram builder Carris Norte on Friday after 93 percent of the shares had been tendered.
N| {Sutter} named Vasco Teles, a former director of the Lisbon metro, as head of the new subsidiary.
N| {She=Sutter} said the first joint tram would be built for Basel.
N| {Brandão} complained that 40 temporary contracts in Ovar had not been renewed.
N| {Teles} declined to comment before taking up his post on Monday.
V| The remaining shares are to be taken off the exchange in December.
? Has Adler Rail bought Carris Norte? | 1A
? the Swiss takeover of the Portuguese tram maker | 1A
? is it true that the spaniards bought carris norte | 1D
? how much per share did adler offer | -
? How much did Ferrovía Talgar bid? | -
? Did the board accept Adler's first offer? | -
? Will the plant in Ovar be kept? | -
? Would Adler raise its bid? | -
? Is the government backing the Spanish bid? | -
? Who heads the new subsidiary? | 2A+=Vasco Teles
? Were contracts in Ovar not renewed? | 4A+ 5W+
? Have Carris Norte's shares been delisted? | 6P
? Will trams become cheaper? | -

= Cement maker Holderbank Adria suspected of price fixing
N| {The European Commission} said on Tuesday that its officials had searched the offices of cement producers in three member states on suspicion of price fixing, without naming any of them.
N| {Holderbank Adria of Rijeka} confirmed in the afternoon that it was among the companies searched and said it was cooperating.
N| {Its competitor Cementi del Brenta}, whose office in Padua was seen full of people with boxes, said it did not know what the reporter was talking about.
A| {Builders in Slovenia and northern Italy} have complained for years that all quotations arrived on the same day and were the same to the cent.
N| {The commissioner for competition, Maarit Sillanpää}, would not say how long the inquiry might take.
V| Cement prices in the region have risen by 60 percent since 2021, those of energy by 35 percent.
V| A company found guilty can be fined up to a tenth of its sales.
? Did the cement makers fix prices? | 1W 4A
? a price cartel of Adriatic cement producers | 1W 4A
? is it true that cementi del brenta agreed on prices with others | -
? Was Cementi del Brenta's office searched? | 1W 3D+
? Did inspectors search Holderbank Adria? | 2A+
? how high were the fines altogether | -
? Who reported the cartel? | -
? Has Holderbank been fined? | -
? Where did the companies meet? | -
? Have the builders sued? | -
? Has Cementi del Brenta appealed? | -
? How long will the inquiry last? | 5W+
? Did cement become cheaper? | 6D
? Did managers go to prison? | -

= Cementi del Brenta acknowledges search
N| {Cementi del Brenta} conceded on Thursday, two days after the event, that European inspectors had been at its office in Padua and were still there.
N| {The company's lawyer, Tiziana Morandin}, said that it had never agreed on prices with anybody and had nothing to hide.
N| {Holderbank Adria's chief executive, Zvonimir Perković}, did not repeat such an assurance when he was asked for one, and said he would wait for the end of the inquiry.
A| {A person who took part in trade association meetings} said prices had been discussed "over the fish, never over the coffee".
N| {The Slovenian association of builders} announced a claim for damages in case a cartel was proved.
N| {The Commission} declined to confirm the names of the companies.
? Did the cement makers fix prices? | 2D+ 3W+ 4A
? a price cartel of Adriatic cement producers | 2D+ 3W+ 4A
? is it true that cementi del brenta agreed on prices with others | 2D+
? Was Cementi del Brenta's office searched? | 1A+ 6W+
? Did inspectors search Holderbank Adria? | 6W+
? how high were the fines altogether | -
? Who reported the cartel? | -
? Has Holderbank been fined? | -
? Where did the companies meet? | -
? Have the builders sued? | 5P+
? Has Cementi del Brenta appealed? | -
? How long will the inquiry last? | -
? Did cement become cheaper? | -
? Did managers go to prison? | -

= Cement cartel fined 412 million euros
V| Five cement producers formed a cartel in the northern Adriatic from 2018 to 2023, the European Commission decided on Wednesday, and imposed fines of 412 million euros altogether.
V| The highest fine, 190 million euros, is that of Cementi del Brenta.
N| {Commissioner Sillanpää} said the companies had met in a fish restaurant near Grado at least 31 times.
V| Holderbank Adria, which reported the cartel, pays nothing.
N| {Perković} said he regretted the conduct of former employees.
N| {Morandin} said her client would go to court and had eaten in Grado "because it was good".
N| The builders' association in Ljubljana filed its claim on the same afternoon, {its secretary, Rok Demšar}, said.
N| {Demšar} would not give the amount.
? Did the cement makers fix prices? | 1A 3A 4A 5A+ 6D+
? a price cartel of Adriatic cement producers | 1A 3A 4A 5A+ 6D+
? is it true that cementi del brenta agreed on prices with others | 2A 6D+
? Was Cementi del Brenta's office searched? | -
? Did inspectors search Holderbank Adria? | -
? how high were the fines altogether | 1A=412 million euros
? Who reported the cartel? | 4A=Holderbank Adria
? Has Holderbank been fined? | 4D
? Where did the companies meet? | 3A=in a fish restaurant near Grado
? Have the builders sued? | 7A+
? Has Cementi del Brenta appealed? | 6P+
? How long will the inquiry last? | -
? Did cement become cheaper? | -
? Did managers go to prison? | -

= Rugby: prop Tavita Leota sent home from camp
N| {New Zealand Rugby} said on Thursday that the prop Tavita Leota had left the training camp in Dunedin "for personal reasons" and would not play against Ireland on Saturday.
A| {Team insiders} said he had missed a curfew by five hours.
N| {Head coach Warwick Pettifer} said there was a personal reason, that it was personal and that this was why he used the word.
N| {Leota} did not respond to messages.
V| The 28-year-old has played 41 tests and was voted the best forward of last year's series in South Africa.
N| {A taxi firm in Dunedin} confirmed it had driven "a very large gentleman" home at four in the morning but said that it did not ask for names.
V| Jonty Akehurst of Otago takes his place.
? Was Leota sent home for breaking the curfew? | 2A 3W+ 4W+ 6W
? the prop's dismissal from the camp for staying out late | 2A 3W+ 4W+ 6W
? is it true that leota missed the curfew | 2A 4W+ 6W
? Why did Leota leave the team? | 1A+="for personal reasons" ; 2A=he had missed a curfew by five hours ; 3W+ 4W+
? Who replaced him? | 7A=Jonty Akehurst
? Did Ireland win in Dunedin? | -
? Was Leota fined? | -
? how high was the fine | -
? Has Ireland lodged a complaint about the scrum? | -
? Will Akehurst start in Wellington? | -
? Did Leota play against Ireland on Saturday? | 1D+
? Are the twins girls? | -
? Is Pettifer's contract to be extended? | -

= Leota's wife gave birth, team says
N| Tavita Leota became the father of twins in Auckland on Friday, six weeks before they were expected, {the All Blacks} announced with his permission.
N| "That was the personal reason, and now perhaps some people will be embarrassed," {Pettifer} said.
N| {Captain Reuben Waaka} confirmed that Leota had been out late on Tuesday: he had been telephoning from the car park because the hotel walls were thin.
N| {The manager of a bar in the Octagon} said he had seen the prop at two in the morning with a lemonade.
N| {Leota} thanked the nurses.
V| New Zealand are without him on Saturday and hope to have him back for Wellington.
? Was Leota sent home for breaking the curfew? | 1D+ 2D+
? the prop's dismissal from the camp for staying out late | 1D+ 2D+
? is it true that leota missed the curfew | 3A+ 4A
? Why did Leota leave the team? | 1A+=became the father of twins
? Who replaced him? | -
? Did Ireland win in Dunedin? | -
? Was Leota fined? | -
? how high was the fine | -
? Has Ireland lodged a complaint about the scrum? | -
? Will Akehurst start in Wellington? | -
? Did Leota play against Ireland on Saturday? | 6D
? Are the twins girls? | -
? Is Pettifer's contract to be extended? | -

= All Blacks beat Ireland without Leota
V| New Zealand beat Ireland 27-24 in Dunedin on Saturday with a penalty by Dev Naidoo four minutes from time.
V| Jonty Akehurst, who stood in for Tavita Leota, scored the second try and was taken off with a cut above the eye.
N| {Pettifer} said Akehurst would be fit for Wellington.
N| {Ireland's coach, Fergal Munnelly}, complained about the last scrum but would not criticise the referee by name.
N| {World Rugby} said it had received no formal complaint.
V| Leota watched the match on a telephone in a hospital corridor, as a picture showed.
? Was Leota sent home for breaking the curfew? | -
? the prop's dismissal from the camp for staying out late | -
? is it true that leota missed the curfew | -
? Why did Leota leave the team? | -
? Who replaced him? | 2A=Jonty Akehurst
? Did Ireland win in Dunedin? | 1D
? Was Leota fined? | -
? how high was the fine | -
? Has Ireland lodged a complaint about the scrum? | 5D+
? Will Akehurst start in Wellington? | 3P+
? Did Leota play against Ireland on Saturday? | 2D 6D
? Are the twins girls? | -
? Is Pettifer's contract to be extended? | -

= Leota back for second test
N| {Pettifer} named Tavita Leota in his team for the second test against Ireland in Wellington on Saturday, five weeks after the prop missed the first because of the early birth of his twins.
N| {Leota} said the boys were at home and slept better than his room-mate used to.
N| {Pettifer} said a small fine had been paid for the late night before the first test, "curfew is curfew, even for fathers".
N| {He=Pettifer} declined to give the amount.
V| Ireland make four changes.
N| {Munnelly} said the matter of the scrum was closed.
V| Akehurst is on the bench.
? Was Leota sent home for breaking the curfew? | 1D+
? the prop's dismissal from the camp for staying out late | 1D+
? is it true that leota missed the curfew | 3A+
? Why did Leota leave the team? | 1A+=because of the early birth of his twins
? Who replaced him? | -
? Did Ireland win in Dunedin? | -
? Was Leota fined? | 3A+
? how high was the fine | 4W+
? Has Ireland lodged a complaint about the scrum? | -
? Will Akehurst start in Wellington? | 7D
? Did Leota play against Ireland on Saturday? | 1P+
? Are the twins girls? | 2D+
? Is Pettifer's contract to be extended? | -

= Grocery app Quickpea "weeks from insolvency"
A| {Two former managers} of the Berlin delivery service Quickpea say that its money will last for six weeks at most.
N| {Quickpea's founder, Jannis Thalheim}, replied with a picture of a full refrigerator.
N| {The company's finance chief, Merle Oltmanns}, said in a statement that "a new round of funding is about to be concluded".
N| {Sequana Ventures, the largest investor}, declined to comment on that.
V| Quickpea has 3,400 riders in eleven cities and lost 118 million euros last year.
N| {The riders' council} said wages for September had been paid on time.
V| A supplier of vegetables has switched to payment in advance.
? Is Quickpea insolvent or about to be? | 1A 2D+ 3D+ 4W+
? the imminent collapse of the Berlin delivery service | 1A 2D+ 3D+ 4W+
? is it true that quickpea is running out of money | 1A 2D+ 3D+ 4W+
? Did Quickpea receive 60 million euros? | -
? Who pledged the money? | 4W+
? Did Sequana invest in the new round? | 4W+
? which branches are closing | -
? Were the riders paid in September? | 6A+
? Does the company make a profit? | 5D
? Is a competitor taking over Quickpea? | -
? Was the announcement illegal? | -
? Will deliveries stop at once? | -
? How many riders are there? | 5A=3,400 riders
? Has Thalheim been arrested? | -

= Quickpea gets 60 million euros, says Quickpea
N| {Quickpea} announced on Monday that investors had pledged 60 million euros.
N| It did not name them, and {Oltmanns} refused to say whether Sequana was among them.
N| {Thalheim} said the company would make a profit by the spring.
N| {Sequana} said only that it was "a long-standing friend of the company".
V| Quickpea is closing its branches in Bremen and Leipzig, where 310 riders work.
N| {The riders' council} said it had learned that from the app.
M| {The trade magazine Regal & Kasse} reported that the pledge depended on a takeover by a competitor.
N| {A company spokesman} called the report "half right, which is worse than wrong" and declined to explain.
? Is Quickpea insolvent or about to be? | 1D+
? the imminent collapse of the Berlin delivery service | 1D+
? is it true that quickpea is running out of money | 1D+
? Did Quickpea receive 60 million euros? | 1P+ 4W+ 7P
? Who pledged the money? | 2W+ 4W+
? Did Sequana invest in the new round? | 2W+ 4W+
? which branches are closing | 5A=Bremen and Leipzig
? Were the riders paid in September? | -
? Does the company make a profit? | 3P+
? Is a competitor taking over Quickpea? | 7P 8W+
? Was the announcement illegal? | -
? Will deliveries stop at once? | -
? How many riders are there? | -
? Has Thalheim been arrested? | -

= Quickpea files for insolvency
V| Quickpea filed for insolvency with the district court in Charlottenburg on Thursday, five weeks after announcing that it had been promised 60 million euros.
N| {The provisional administrator, Dr Ute Frankenfeld}, said the money had never arrived.
N| {Sequana} stated that it had made no pledge at any time.
N| {Thalheim} said a Gulf investor had withdrawn at the last minute and that he was not at liberty to name him.
N| {Frankenfeld} said deliveries would go on until Christmas and wages were secured.
N| The public prosecutor is examining whether the announcement was lawful, {a spokeswoman} said; it was too early for conclusions.
V| Oltmanns had left the company in October.
? Is Quickpea insolvent or about to be? | 1A
? the imminent collapse of the Berlin delivery service | 1A
? is it true that quickpea is running out of money | 1A 2A+
? Did Quickpea receive 60 million euros? | 2D+ 3D+ 4D+
? Who pledged the money? | 3D+ 4W+
? Did Sequana invest in the new round? | 3D+
? which branches are closing | -
? Were the riders paid in September? | -
? Does the company make a profit? | -
? Is a competitor taking over Quickpea? | -
? Was the announcement illegal? | 6W+
? Will deliveries stop at once? | 5D+
? How many riders are there? | -
? Has Thalheim been arrested? | -

= Violinist says lost Guarneri is hers
N| A violin that was handed in at a lost property office in Prague in June is a Guarneri of 1738, {the Czech violinist Blanka Horáčková} said on Monday, and it was stolen from her in Vienna in 1999.
N| {The lost property office} confirmed that it had a violin, wrapped in a blanket, but not what kind it was.
N| {The violin maker Otakar Špidlen}, who looked at it for ten minutes, said he would not be surprised at anything.
N| {Vienna police} said the theft of 1999 was on file and the file was in the cellar.
V| An instrument of that kind would be worth some four million euros.
N| {The insurer, Donau Allianz}, which paid 900,000 schillings at the time, would not say whether it laid claim to the violin.
? Is the violin a Guarneri? | 1A+ 2W 3W
? the discovery of a Guarneri in a Prague lost property office | 1A+ 2W 3W
? is it true that the violin was stolen from horáčková | 1A+ 4A
? how much is the violin worth | 5A=some four million euros
? Who made the violin? | 1A+=Guarneri ; 2W 3W
? Who stole it? | -
? Has Horáčková got it back? | -
? Does the insurer claim the instrument? | 6W+
? What did the finder get? | -
? Will she sell it? | -
? Was the thief convicted? | -
? When was it stolen? | 1A+=1999 ; 4A=1999
? Was the violin damaged in a fire? | -

= Violin in Prague is by a pupil, expert says
N| {The Cremona expert Fulvio Guarnaschelli}, called in by the city of Prague, said on Friday that the violin from the lost property office was not by Guarneri but by a pupil and worth perhaps 80,000 euros.
N| {Horáčková} said she did not mind who had made it, since she had played it for eleven years.
N| {Guarnaschelli} confirmed that a repair on the scroll matched a photograph she had supplied.
N| {Špidlen} agreed with his colleague.
N| {Donau Allianz} said that it had paid for a Guarneri and would have to think.
N| The lost property office will keep the instrument until ownership is settled, {its head, Lubor Vacek}, said.
V| The finder, a tram driver, has asked for a tenth of the value.
? Is the violin a Guarneri? | 1D 4D
? the discovery of a Guarneri in a Prague lost property office | 1D 4D
? is it true that the violin was stolen from horáčková | 3A
? how much is the violin worth | 1A=perhaps 80,000 euros
? Who made the violin? | 1A=a pupil ; 4A
? Who stole it? | -
? Has Horáčková got it back? | 6D+
? Does the insurer claim the instrument? | 5W+
? What did the finder get? | 7P=a tenth of the value
? Will she sell it? | -
? Was the thief convicted? | -
? When was it stolen? | -
? Was the violin damaged in a fire? | -

= Stolen violin returned to Horáčková
V| Blanka Horáčková got back her violin on Wednesday, 26 years after it was taken from a dressing room in Vienna.
N| {Donau Allianz} waived its claim in return for the premium of 1999, which its spokesman called "a scale in C major".
V| The tram driver, Radka Kubíčková, received 8,000 euros.
N| {Vienna police} said nobody would ever know who the thief had been, since the offence was out of time.
N| {Horáčková} declined to say whether she would sell the instrument.
V| She will play it in the Rudolfinum on 3 November.
V| It was made around 1750 by a pupil of Guarneri, whose name is not known.
? Is the violin a Guarneri? | 7D
? the discovery of a Guarneri in a Prague lost property office | 7D
? is it true that the violin was stolen from horáčková | 1A
? how much is the violin worth | -
? Who made the violin? | 7A=a pupil of Guarneri
? Who stole it? | 4W
? Has Horáčková got it back? | 1A
? Does the insurer claim the instrument? | 2D+
? What did the finder get? | 3A=8,000 euros
? Will she sell it? | 5W+
? Was the thief convicted? | 4D
? When was it stolen? | -
? Was the violin damaged in a fire? | -

= Antarctic station doctor removed own appendix, blog claims
A| {A blog that was copied thousands of times} claims that the doctor of the Bulgarian station on Livingston Island operated on herself for appendicitis last week.
N| {The Bulgarian Antarctic Institute} said it would neither confirm nor deny medical matters concerning members of the expedition.
N| {Defence Minister Stoyan Kanev}, whose navy supplies the station, told reporters in Varna that he had heard "heroic things".
N| {The doctor's brother, Plamen Vasilev}, said he had spoken with her on Sunday and that she had sounded as usual.
V| It was not possible to reach the station on Tuesday because of a magnetic storm.
V| A Soviet doctor, Leonid Rogozov, took out his own appendix in 1961.
? Did the doctor take out her own appendix? | 1A 2W+ 5W
? the self-operation for appendicitis in Antarctica | 1A 2W+ 5W
? is it true that a bulgarian doctor operated on herself | 1A 2W+ 5W
? What was the operation for? | 1A=appendicitis ; 2W+
? Who spread the story? | 1A=A blog
? Did the cook tell the story? | -
? When did Rogozov operate on himself? | 6A=1961
? Did Kanev withdraw his remark? | -
? how long was she on the island | -
? Who will be the next station doctor? | -
? Has the station got a new generator? | -
? Did anyone die at the station? | -

= "It was a splinter": doctor corrects Antarctic legend
N| {Dr Milena Vasileva}, the physician of the Bulgarian Antarctic station, said by satellite on Thursday that she had operated on herself, but for a splinter in the thumb.
N| "My appendix was taken out in Plovdiv when I was nine," {she=Dr Milena Vasileva} told Bulgarian radio.
N| {The Bulgarian Antarctic Institute} said it was glad that it had not confirmed anything.
N| {Minister Kanev} did not return a call about his remark.
N| {The author of the blog, Kaloyan Tsenov}, said he had got the story from a cook.
N| {The cook}, who is on the station, denied having mentioned an appendix.
? Did the doctor take out her own appendix? | 1D+ 2D+
? the self-operation for appendicitis in Antarctica | 1D+ 2D+
? is it true that a bulgarian doctor operated on herself | 1A+
? What was the operation for? | 1A+=a splinter in the thumb ; 2D+
? Who spread the story? | 5A+=The author of the blog, Kaloyan Tsenov
? Did the cook tell the story? | 5A 6D+
? When did Rogozov operate on himself? | -
? Did Kanev withdraw his remark? | 4W+
? how long was she on the island | -
? Who will be the next station doctor? | -
? Has the station got a new generator? | -
? Did anyone die at the station? | -

= Livingston Island doctor home after winter
V| Milena Vasileva came back to Sofia on Sunday after 14 months on Livingston Island, during which a rumour about her appendix went round the world.
N| {She=Milena Vasileva} said there had been one broken rib and nine cases of boredom.
N| {The institute} announced that her successor would be Dr Asen Raykov, a surgeon.
V| He has had his appendix out as a precaution.
N| {The head of the institute, Professor Rositsa Dineva}, said the station needed a new generator, for which money had not yet been found.
N| {Minister Kanev} promised to look into it.
N| {Vasileva} is writing a book; she would not say whether the cook is in it.
? Did the doctor take out her own appendix? | -
? the self-operation for appendicitis in Antarctica | -
? is it true that a bulgarian doctor operated on herself | -
? What was the operation for? | -
? Who spread the story? | -
? Did the cook tell the story? | -
? When did Rogozov operate on himself? | -
? Did Kanev withdraw his remark? | -
? how long was she on the island | 1A=14 months
? Who will be the next station doctor? | 3A+=Dr Asen Raykov
? Has the station got a new generator? | 5D+ 6P+
? Did anyone die at the station? | -

= Software giant Corvane blamed for airport chaos
V| Self-service machines failed at fourteen airports from Dublin to Athens on Saturday morning, and thousands of passengers missed their flights.
N| {The Irish airports operator} named as the cause an update of the Tessera software by the American company Corvane.
N| {Corvane} said that it was "aware of reports" and looking into them.
N| {A spokesman for Athens airport} said the machines had been restarted at noon.
N| {The airline Ryvoli} put the number of its stranded customers at 11,000.
V| It was unclear on Saturday night whether luggage systems had been hit as well.
V| Corvane's shares are not traded on weekends.
? Was a software update by Corvane the cause of the failure? | 2A 3W+
? a faulty update behind the breakdown of the check-in machines | 2A 3W+
? is it true that the tessera update crashed the airports' machines | 2A 3W+
? What caused the failure? | 2A=an update of the Tessera software ; 3W+
? how many airports were hit | 1A=fourteen airports
? Were luggage systems affected? | 6W
? How many customers did Ryvoli strand? | 5A+=11,000
? Has Ryvoli sued Corvane? | -
? how much does the airline want | -
? Why did Oduya leave? | -
? On what terms did the other airlines settle? | -
? Did Corvane's shares fall? | -
? Has the court ruled? | -
? Was there a cyberattack? | -

= Corvane says sorry, blames certificate
N| {Corvane} apologised on Monday for the failure of check-in machines at 14 European airports.
N| {Its technical director, Marguerite Oduya}, said a security certificate had expired at 4.12 a.m. because a reminder had been sent to an employee who left in 2022.
N| There had been no update, {she=Marguerite Oduya} said, contradicting the Irish operator.
N| {The operator} said it would correct its statement if it was shown evidence.
N| {Ryvoli} demanded 9 million euros.
N| {Corvane} would not comment on claims.
N| Luggage systems were not affected, {the airports' association} said.
V| The shares fell 7 percent.
? Was a software update by Corvane the cause of the failure? | 2D+ 3D+ 4W
? a faulty update behind the breakdown of the check-in machines | 2D+ 3D+ 4W
? is it true that the tessera update crashed the airports' machines | 2D+ 3D+ 4W
? What caused the failure? | 2A+=a security certificate had expired ; 3D+
? how many airports were hit | 1A+=14 European airports
? Were luggage systems affected? | 7D+
? How many customers did Ryvoli strand? | -
? Has Ryvoli sued Corvane? | 5P+
? how much does the airline want | 5A+=9 million euros
? Why did Oduya leave? | -
? On what terms did the other airlines settle? | -
? Did Corvane's shares fall? | 8A
? Has the court ruled? | -
? Was there a cyberattack? | -

= Airline sues Corvane over airport failure
V| Ryvoli has sued the software company Corvane in Dublin for 9.4 million euros over the failure of check-in machines in March.
N| {The airline's lawyer, Cillian Ó Dálaigh}, said Corvane's offer had been "a voucher and a smile".
N| {Corvane} said its contract with the airports excluded such claims.
N| The Irish operator has since accepted that an expired certificate caused the failure, {a spokeswoman} said.
V| The case will be heard in November.
N| Oduya, who told the press about the certificate, has left the company; {it=Corvane} did not say why.
V| Two other airlines have settled.
N| {They=two other airlines} would not disclose the terms.
? Was a software update by Corvane the cause of the failure? | 4D
? a faulty update behind the breakdown of the check-in machines | 4D
? is it true that the tessera update crashed the airports' machines | 4D
? What caused the failure? | 4A=an expired certificate
? how many airports were hit | -
? Were luggage systems affected? | -
? How many customers did Ryvoli strand? | -
? Has Ryvoli sued Corvane? | 1A
? how much does the airline want | 1A=9.4 million euros
? Why did Oduya leave? | 6W+
? On what terms did the other airlines settle? | 8W+
? Did Corvane's shares fall? | -
? Has the court ruled? | 5P
? Was there a cyberattack? | -

= Mountaineer's Broad Peak claim questioned
N| The Italian climber Loris Zanatta reached the summit of Broad Peak in Pakistan alone and in winter on 9 February, {his sponsor} announced on Wednesday.
N| A tracking device shows him at 8,030 metres at 14.10, according to {the company}.
N| {The Polish climber Halszka Rudnik}, who was in base camp, said she had seen his lamp on the col at that time, 250 metres lower.
N| Zanatta had no telephone connection on Wednesday, {his sponsor} said.
N| {The keeper of the Himalayan chronicle in Kathmandu, Prakriti Thapa}, said she would wait for pictures before entering anything.
V| The foresummit of Broad Peak, 20 metres lower than the main one, has been taken for the summit before.
? Did Zanatta reach the summit of Broad Peak? | 1A+ 2A+ 3D 5W
? the Italian's solo winter ascent of the main summit | 1A+ 2A+ 3D 5W
? is it true that zanatta only got to the foresummit | 5W
? How high did he get? | 2A+=8,030 metres ; 3A=250 metres lower
? Why were there no pictures? | -
? Were ski poles on the summit? | -
? Did Zanatta lie deliberately? | -
? Has the sponsor dropped him? | -
? Will the advertisement be withdrawn? | -
? Has anyone climbed it alone in winter before? | -
? Will he try again? | -
? Who recovered the pictures? | -
? Was Rudnik on the summit? | -

= Zanatta: pictures are on a card that froze
N| {Loris Zanatta} told reporters in Skardu on Sunday that he had stood on the highest point of Broad Peak and that the card with the pictures had been damaged by cold.
N| {He=Loris Zanatta} described a cross made of ski poles at the top.
N| {Rudnik} said she believed that he believed it.
N| {Two Pakistani climbers who were up there in July, Sajid Hunzai and Ali Baltistani}, recalled no ski poles.
N| {His sponsor, Altavia}, said the card was with a specialist in Turin.
N| {Thapa} still did not want to commit herself.
V| Nobody has climbed Broad Peak alone in winter before.
? Did Zanatta reach the summit of Broad Peak? | 1A+ 6W
? the Italian's solo winter ascent of the main summit | 1A+ 6W
? is it true that zanatta only got to the foresummit | 1D+ 6W
? How high did he get? | -
? Why were there no pictures? | 1A+=the card with the pictures had been damaged by cold
? Were ski poles on the summit? | 2A+ 4D
? Did Zanatta lie deliberately? | 3D
? Has the sponsor dropped him? | -
? Will the advertisement be withdrawn? | -
? Has anyone climbed it alone in winter before? | 7D
? Will he try again? | -
? Who recovered the pictures? | -
? Was Rudnik on the summit? | -

= Card shows foresummit; Zanatta withdraws claim
N| {Loris Zanatta} said on Friday that he had been on the foresummit of Broad Peak and not, as he had thought, on the main summit.
V| A specialist in Turin had recovered eleven pictures from his card, one of which shows the real summit behind him.
N| "I saw it on the screen and had to sit down," {Zanatta} said.
N| {Rudnik} praised his honesty.
N| {Thapa} entered "8,027 metres, foresummit, alone" in the chronicle.
N| {Altavia} said it would continue to support him.
N| {The company} did not say whether it would take back its advertisement.
V| Zanatta intends to try again next winter.
? Did Zanatta reach the summit of Broad Peak? | 1D+ 2D 5D
? the Italian's solo winter ascent of the main summit | 1D+ 2D 5D
? is it true that zanatta only got to the foresummit | 1A+ 2A 5A
? How high did he get? | 5A=8,027 metres
? Why were there no pictures? | -
? Were ski poles on the summit? | -
? Did Zanatta lie deliberately? | 1D+ 4D
? Has the sponsor dropped him? | 6D+
? Will the advertisement be withdrawn? | 7W+
? Has anyone climbed it alone in winter before? | -
? Will he try again? | 8A
? Who recovered the pictures? | 2A=A specialist in Turin
? Was Rudnik on the summit? | -

= Battery start-up Voltaneo has not paid its rent, landlord says
N| {The port company of Dunkirk} said on Tuesday that the battery start-up Voltaneo owed it 2.3 million euros in rent for the hall in which it was to have begun production in January.
N| {Voltaneo's spokesman, Côme Delattre}, said the sum was disputed and that he could not say more because talks were going on.
A| {Three engineers}, who left the company over the summer, said most of the machines were still in crates.
N| {The regional council's president, Hervé Dumoulin}, whose council gave Voltaneo 38 million euros, told reporters that he had every confidence in the project.
V| A reporter who looked through the windows of the hall on Monday counted 61 crates and one person, who was watering a plant.
V| Voltaneo was founded in 2020 by two former managers of a tyre company and has raised 240 million euros.
N| {The carmaker Autovia}, which is meant to take half of the output, did not wish to comment on its suppliers.
? Are Voltaneo's machines running? | 3D 5D
? production at the battery plant in Dunkirk | 3D 5D
? is it true that the machines were still in crates | 3A 5A
? Did the company pay its rent? | 1D+ 2W+
? Where was the photograph taken? | -
? how much public money did the region give | 4A+=38 million euros
? Has Autovia cancelled its contract? | 7W+
? Who made the mistake with the picture? | -
? Has a criminal inquiry been opened? | -
? Has Baudin stepped down? | -
? Has a buyer been found? | -
? Will the region get its money back? | -
? Did Lemoine flee to China? | -

= Voltaneo insists machines will run in spring
N| {Voltaneo's chief executive, Quitterie Baudin}, said on Friday that the first battery cells would leave Dunkirk in April and that the rent had been paid that morning.
N| {The port company} confirmed the receipt of 1.1 million euros, "a part of what is owed".
N| {Baudin} denied that the machines were in crates and showed a photograph of a running line.
M| {The website Le Phare Dunkerquois} reported in the evening that the picture had been taken in a factory in Ningbo, China, and appeared in a catalogue of the manufacturer.
N| {Delattre} did not pick up the phone after that.
N| {Dumoulin} said he would ask for an explanation and then for the money, in that order.
N| {Autovia} said it had no knowledge of the state of the line.
? Are Voltaneo's machines running? | 1P+ 3A+ 4D 5W+ 7W
? production at the battery plant in Dunkirk | 1P+ 3A+ 4D 5W+ 7W
? is it true that the machines were still in crates | 3D+
? Did the company pay its rent? | 1A+ 2D+
? Where was the photograph taken? | 4A=in a factory in Ningbo, China ; 5W+
? how much public money did the region give | -
? Has Autovia cancelled its contract? | -
? Who made the mistake with the picture? | -
? Has a criminal inquiry been opened? | -
? Has Baudin stepped down? | -
? Has a buyer been found? | -
? Will the region get its money back? | 6P+
? Did Lemoine flee to China? | -

= Picture was Chinese, Voltaneo admits
N| {Voltaneo} acknowledged on Monday that the photograph of a running line shown by its chief executive had not been taken in Dunkirk.
N| {Quitterie Baudin} spoke of a mistake by an agency and apologised.
N| {The agency, Studio Mouette}, said it had never worked for the company.
N| Autovia cancelled its contract in the afternoon, according to {a statement by the carmaker}.
N| {Dumoulin} has asked auditors to look at the 38 million euros; he would not say whether he expected to see it again.
N| {The prosecutor in Dunkirk} said that she was following the matter and that no proceedings had been opened.
V| The hall was locked on Monday, and the plant on the window sill was dry.
? Are Voltaneo's machines running? | 1D+
? production at the battery plant in Dunkirk | 1D+
? is it true that the machines were still in crates | -
? Did the company pay its rent? | -
? Where was the photograph taken? | 1D+
? how much public money did the region give | 5A+=38 million euros
? Has Autovia cancelled its contract? | 4A+
? Who made the mistake with the picture? | 2A+=an agency ; 3D+
? Has a criminal inquiry been opened? | 6D+
? Has Baudin stepped down? | -
? Has a buyer been found? | -
? Will the region get its money back? | 5W+
? Did Lemoine flee to China? | -

= Dunkirk court appoints administrator for Voltaneo
V| The commercial court in Dunkirk placed the battery start-up Voltaneo in administration on Thursday and gave it six months to find a buyer.
N| {The administrator, Fabienne Roussel-Kerr}, said she had found 57 crates, of which 31 were empty.
N| {Baudin}, who stepped down last week, declined to answer questions outside the court.
N| {Her co-founder, Gautier Lemoine}, said they had believed in April until the end of March.
N| {The port company} put its claim at 1.9 million euros.
N| The prosecutor has opened an inquiry into the use of public funds, {her office} said.
V| Some 140 employees are to be paid by the wage guarantee fund.
N| Asked about buyers, {Roussel-Kerr} said a group from Ningbo had telephoned.
? Are Voltaneo's machines running? | 2D+
? production at the battery plant in Dunkirk | 2D+
? is it true that the machines were still in crates | 2A+
? Did the company pay its rent? | 5D+
? Where was the photograph taken? | -
? how much public money did the region give | -
? Has Autovia cancelled its contract? | -
? Who made the mistake with the picture? | -
? Has a criminal inquiry been opened? | 6A+
? Has Baudin stepped down? | 3A
? Has a buyer been found? | 1P 8P+
? Will the region get its money back? | -
? Did Lemoine flee to China? | -

= Health ministry warns of listeria in Catalan sausage
N| {Spain's food safety agency} on Monday warned against eating fuet sausages of the brand Can Brugués after listeria was found in two batches.
N| {The maker, a family business in Vic}, said in a note to shops that it had stopped production.
N| {The health department in Barcelona} reported eleven cases of listeriosis since the first of the month, among them a pregnant woman.
N| Whether they had eaten the sausage was being looked into, {the department} said.
V| The sausages were sold in Spain, Andorra and the south of France.
N| {Pere Brugués, the owner}, said he was eating it himself "this very minute" and was in good health.
? Did Can Brugués sausages make people ill? | 4W 6D+
? illnesses caused by the fuet from Vic | 4W 6D+
? is it true that the sausage contained listeria | 1A
? How many people died? | -
? how many cases were there | 3A=eleven cases
? Did the dead man have the strain from the factory? | -
? Were there cases in France? | -
? Was production stopped? | 2A+
? Had the owner known of the water in the curing room? | -
? Did Brugués go to prison? | -
? Have the families sued? | -
? Will Brugués appeal? | -
? how much compensation do the families get | -
? Was the inspector dismissed? | -
? Did Andorra ban the sausage? | -

= Nineteen ill, one dead in Catalan listeria outbreak
N| {The Catalan health department} raised the number of listeriosis cases to 19 on Thursday and said a man of 78 had died in Girona.
N| {Its head of epidemiology, Laia Fontanals}, said genetic tests linked 14 of the patients to the Can Brugués factory.
N| In the case of the dead man {she=Laia Fontanals} could not yet say.
N| {Pere Brugués} said he had stopped eating his sausage and asked for forgiveness if it had hurt anybody.
N| {A lawyer in Vic, Montse Arquer}, said five families had engaged her.
N| {The French authorities} said they knew of no case.
V| The pregnant woman has lost her child.
? Did Can Brugués sausages make people ill? | 2A
? illnesses caused by the fuet from Vic | 2A
? is it true that the sausage contained listeria | 2A
? How many people died? | 1A=a man of 78
? how many cases were there | 1A=19
? Did the dead man have the strain from the factory? | 3W
? Were there cases in France? | 6D
? Was production stopped? | -
? Had the owner known of the water in the curing room? | -
? Did Brugués go to prison? | -
? Have the families sued? | 5P+
? Will Brugués appeal? | -
? how much compensation do the families get | -
? Was the inspector dismissed? | -
? Did Andorra ban the sausage? | -

= Listeria toll rises to three
N| {The Catalan health department} reported two more deaths from listeriosis on Tuesday, both of women over 80 in the county of Osona.
N| {Fontanals} confirmed that all three of the dead had been infected with the strain from the factory.
N| The number of cases now stood at 27, {she=Fontanals} said, and she did not expect many more.
N| {Brugués} was not available.
N| {Arquer} has filed a complaint on behalf of seven families.
N| {An inspector's report from May}, which El Mercadal has seen, notes standing water in the curing room.
N| {The department} would not comment on the report.
V| A case in Perpignan turned out to have another origin.
? Did Can Brugués sausages make people ill? | 2A
? illnesses caused by the fuet from Vic | 2A
? is it true that the sausage contained listeria | 2A
? How many people died? | 2A=three
? how many cases were there | 3A=27
? Did the dead man have the strain from the factory? | 2A
? Were there cases in France? | 8D
? Was production stopped? | -
? Had the owner known of the water in the curing room? | 4W+
? Did Brugués go to prison? | -
? Have the families sued? | 5A+
? Will Brugués appeal? | -
? how much compensation do the families get | -
? Was the inspector dismissed? | -
? Did Andorra ban the sausage? | -

= Sausage maker in listeria case given suspended sentence
V| Pere Brugués, whose sausages made 29 people ill two years ago and killed three, was given a suspended prison sentence of 22 months by a court in Vic on Wednesday.
N| {The judge, Antoni Riubò}, said the owner had known about the water in the curing room since May of that year.
N| {Brugués} wept and said nothing.
N| {His lawyer, Júlia Casadevall}, said there would be no appeal.
N| {Arquer} called the sentence mild and the compensation, 1.4 million euros for nine families, decent.
V| The inspector who wrote the report but ordered nothing was transferred.
V| The factory has belonged since last year to a group from Lleida, which has dropped the name.
? Did Can Brugués sausages make people ill? | 1A
? illnesses caused by the fuet from Vic | 1A
? is it true that the sausage contained listeria | -
? How many people died? | 1A=three
? how many cases were there | 1A=29
? Did the dead man have the strain from the factory? | -
? Were there cases in France? | -
? Was production stopped? | -
? Had the owner known of the water in the curing room? | 2A
? Did Brugués go to prison? | 1D
? Have the families sued? | -
? Will Brugués appeal? | 4D+
? how much compensation do the families get | 5A+=1.4 million euros
? Was the inspector dismissed? | 6D
? Did Andorra ban the sausage? | -

= Grandmaster Tkachuk accused of using telephone in toilet
N| {The Indian chess grandmaster Arvind Raghunathan} said on Sunday, after losing to him in 31 moves, that the Ukrainian Bohdan Tkachuk had gone to the toilet eleven times during their game in Wijk and had looked "like a man with news" when he returned.
N| {Tkachuk} said he had drunk a great deal of tea.
N| {Chief arbiter Marga de Ruyter} said that all players were checked with a detector and that she would not comment on accusations without evidence.
A| {One of the organisers} said a telephone had been found behind a pipe on Saturday.
N| {The police in Beverwijk} said nobody had reported anything to them.
V| Tkachuk, rated 2,694, is leading the tournament by half a point.
V| He was cleared of a similar allegation in Batumi in 2022.
? Did Tkachuk cheat in Wijk? | 1A 2D+ 3W
? the use of a telephone by the Ukrainian grandmaster | 1A 2D+ 3W
? is it true that tkachuk got outside help | 1A 2D+ 3W
? how often did he go to the toilet | 1A=eleven times
? Whose telephone was it? | -
? Was a telephone found? | 4A
? Has Tkachuk been accused before? | 7A
? Was Raghunathan punished? | -
? Did Raghunathan say sorry? | -
? Who won the tournament in Wijk? | -
? When will they play each other again? | -
? Will players be escorted to the toilet? | -
? Did Tkachuk fail a metal detector check? | -

= Phone in Wijk belonged to plumber
N| A telephone found in a toilet at the chess tournament in Wijk belongs to a plumber, {the organisers} said on Monday.
N| {The plumber, Kees Mooij}, told the Noordhollands Nieuws that he had been looking for it since Thursday and played only draughts.
N| {De Ruyter} said the camera in the corridor showed Tkachuk entering the toilet four times, not eleven.
N| {Raghunathan} said he might have miscounted but had not mis-seen.
N| {Tkachuk} said he would not shake his hand again.
N| The world chess federation would decide whether to open a case when it had the arbiter's report, {a spokesman} said.
V| Tkachuk drew his game on Monday and leads by a point.
? Did Tkachuk cheat in Wijk? | 4A 6W
? the use of a telephone by the Ukrainian grandmaster | 1D 2D 4A 6W
? is it true that tkachuk got outside help | 4A 6W
? how often did he go to the toilet | 3A=four times
? Whose telephone was it? | 1A=a plumber ; 2A
? Was a telephone found? | 1A 2A
? Has Tkachuk been accused before? | -
? Was Raghunathan punished? | -
? Did Raghunathan say sorry? | 4D+
? Who won the tournament in Wijk? | -
? When will they play each other again? | -
? Will players be escorted to the toilet? | -
? Did Tkachuk fail a metal detector check? | -

= Federation: no case against Tkachuk
N| {The world chess federation's ethics commission} said on Friday that there was nothing to suggest that Bohdan Tkachuk had received help in Wijk, where he won the tournament last month.
V| The commission reprimanded Arvind Raghunathan for accusing a colleague in public.
N| {Raghunathan} accepted the reprimand but did not apologise.
N| {Tkachuk}, reached in Lviv, said he had switched to coffee.
N| {A statistician who analysed the game, Lorcan Whyte}, found that he had played "well, with two mistakes that no machine would make".
V| The two men meet again in Bucharest in May.
N| {De Ruyter} said players in Wijk would in future be accompanied to the toilet.
? Did Tkachuk cheat in Wijk? | 1D 5D
? the use of a telephone by the Ukrainian grandmaster | 1D
? is it true that tkachuk got outside help | 1D 5D
? how often did he go to the toilet | -
? Whose telephone was it? | -
? Was a telephone found? | -
? Has Tkachuk been accused before? | -
? Was Raghunathan punished? | 2A
? Did Raghunathan say sorry? | 3D+
? Who won the tournament in Wijk? | 1A=Bohdan Tkachuk
? When will they play each other again? | 6A=May
? Will players be escorted to the toilet? | 7A+
? Did Tkachuk fail a metal detector check? | -

= Steel group Nordstahl weighs Indian suitor's 3-billion offer
N| {Nordstahl} confirmed on Monday that Bhargava Steel of Jamshedpur had offered to buy its steel division for 3 billion euros.
N| {Chief executive Ruprecht Sander} said the board would examine the offer "with open books and open ears".
N| {The union IG Metall} said it had not been asked.
N| {Bhargava's chairman, Pranav Bhargava}, promised investment of 2 billion euros in plants that use hydrogen.
N| {North Rhine-Westphalia's labour minister, Heike Söntgerath}, called the interest encouraging.
V| Nordstahl's steel division employs 26,000 people and has made losses in nine of the past twelve years.
N| {Sander} would not say whether there were other interested parties.
? Has Nordstahl sold its steel division to Bhargava? | 1P+
? the Indian takeover of the German steel plants | 1P+
? is it true that the deal with bhargava fell through | -
? how much did Bhargava offer | 1A+=3 billion euros
? Does the union agree to the sale? | -
? Are the jobs guaranteed? | -
? Why did Bhargava withdraw? | -
? Are there other bidders? | 7W+
? Who mediated? | -
? Has the chief executive resigned? | -
? Will the state help Nordstahl? | -
? Has the cartel office approved the deal? | -
? Did workers occupy a plant? | -

= IG Metall rejects sale to Bhargava
N| {IG Metall} said on Wednesday that it would not agree to the sale of Nordstahl's steel plants to Bhargava Steel unless 26,000 jobs were guaranteed until 2035.
N| {Pranav Bhargava} said nobody in the world could give such a guarantee.
N| {Sander} said the talks were at an early stage.
V| The union's negotiator, Dorothea Klimm, has seat and vote on the supervisory board.
A| {A member of the board} said a vote would be lost at present.
N| {Minister Söntgerath} offered to mediate.
? Has Nordstahl sold its steel division to Bhargava? | 1P 3P+
? the Indian takeover of the German steel plants | 1P 3P+
? is it true that the deal with bhargava fell through | -
? how much did Bhargava offer | -
? Does the union agree to the sale? | 1D+ 5D
? Are the jobs guaranteed? | 2D+
? Why did Bhargava withdraw? | -
? Are there other bidders? | -
? Who mediated? | 6P+=Minister Söntgerath
? Has the chief executive resigned? | -
? Will the state help Nordstahl? | -
? Has the cartel office approved the deal? | -
? Did workers occupy a plant? | -

= Nordstahl and union agree on job guarantee
V| Nordstahl, IG Metall and Bhargava Steel agreed in the night to Friday that no one would be dismissed before 2030 if the steel division was sold.
N| {Klimm} called it a result one could look in the eye.
N| {Bhargava} said it had cost him a night and some hair.
V| Söntgerath, who had mediated, went home without giving interviews.
V| In return 4,000 posts may be left vacant when their holders retire.
N| {Sander} said the contract would be signed before the end of September.
N| The federal cartel office would look at the deal "with interest and without haste", {its president, Egon Wuttke}, said.
? Has Nordstahl sold its steel division to Bhargava? | 1P 6P+
? the Indian takeover of the German steel plants | 1P 6P+
? is it true that the deal with bhargava fell through | -
? how much did Bhargava offer | -
? Does the union agree to the sale? | -
? Are the jobs guaranteed? | 1A
? Why did Bhargava withdraw? | -
? Are there other bidders? | -
? Who mediated? | 4A=Söntgerath
? Has the chief executive resigned? | -
? Will the state help Nordstahl? | -
? Has the cartel office approved the deal? | 7P+
? Did workers occupy a plant? | -

= Bhargava withdraws offer for Nordstahl steel
N| Bhargava Steel has withdrawn its offer for Nordstahl's steel division, {it=Bhargava Steel} said on Monday, because pension obligations turned out to be 1.2 billion euros higher than it had been told.
N| {Nordstahl} rejected that and said the figures had been available from the first day.
N| {Sander} announced his resignation in the evening.
N| {Klimm} said the job guarantee applied only to a sale and was now "a nice piece of paper".
N| Pranav Bhargava could not be reached; {his office} said he was praying.
N| {Minister Söntgerath} did not want to speculate about state aid.
V| The shares lost 17 percent.
? Has Nordstahl sold its steel division to Bhargava? | 1D+
? the Indian takeover of the German steel plants | 1D+
? is it true that the deal with bhargava fell through | 1A+
? how much did Bhargava offer | -
? Does the union agree to the sale? | -
? Are the jobs guaranteed? | 4D+
? Why did Bhargava withdraw? | 1A+=because pension obligations turned out to be 1.2 billion euros higher than it had been told ; 2D+ 5W+
? Are there other bidders? | -
? Who mediated? | -
? Has the chief executive resigned? | 3A+
? Will the state help Nordstahl? | 6W+
? Has the cartel office approved the deal? | -
? Did workers occupy a plant? | -

= Pianist cancels Tokyo recital, denies illness
N| The pianist Benedek Halmos will not play in Tokyo on Thursday, {the agency Sakuraba} said on Tuesday, "owing to indisposition".
N| {Halmos} wrote from his hotel that he was not indisposed but that the piano was.
N| {The Suntory Hall} said its instruments were in perfect order.
N| {The agency's director, Reiko Sakuraba}, would not comment further and offered refunds.
V| All 2,006 seats had been sold.
A| {Concertgoers} recalled that he had cancelled in Osaka in 2018 because of the colour of the curtain.
? Was Halmos ill? | 1A+ 2D+ 4W+
? the pianist's indisposition as the reason for the cancellation | 1A+ 2D+ 4W+
? is it true that the piano was out of order | 2A+ 3D+
? Did Halmos cancel his recital at Suntory Hall? | 1A+
? Why did he refuse to play? | 1A+="owing to indisposition" ; 2A+=the piano was ; 3D+ 4W+
? Where did he play instead? | -
? Has the agency dropped him? | -
? When will the recital be made up for? | -
? Did the concert in the school cost money? | -
? What was found in the piano? | -
? Were the mice killed? | -
? Has he cancelled concerts before? | 6A
? Will Halmos sue the hall? | -

= Halmos plays in Tokyo after all, in a school
V| Benedek Halmos, who cancelled his recital at the Suntory Hall, played for two hours in the gymnasium of a primary school in Setagaya on Thursday, on an upright piano and without a fee.
N| {The headmaster, Kenji Aramaki}, said the pianist had knocked at eleven in the morning.
N| {Halmos} told the children that this piano was worse than the other but more honest.
N| {Reiko Sakuraba} said that she had learned of the concert from a parent.
N| {She=Reiko Sakuraba} did not want to say whether her agency would go on representing him.
N| {The Suntory Hall} repeated that there had been nothing wrong with its piano.
? Was Halmos ill? | -
? the pianist's indisposition as the reason for the cancellation | -
? is it true that the piano was out of order | 6D+
? Did Halmos cancel his recital at Suntory Hall? | 1A
? Why did he refuse to play? | -
? Where did he play instead? | 1A=in the gymnasium of a primary school in Setagaya
? Has the agency dropped him? | 5W+
? When will the recital be made up for? | -
? Did the concert in the school cost money? | 1D
? What was found in the piano? | -
? Were the mice killed? | -
? Has he cancelled concerts before? | -
? Will Halmos sue the hall? | -

= Technician finds mouse nest in concert grand
N| A technician at the Suntory Hall, Shun Ogata, found a mouse's nest under the soundboard of the grand piano on which Benedek Halmos had refused to play, {the hall} said on Monday.
N| {The hall} apologised to the pianist and to its audience.
N| {Halmos} said he had heard something breathing between E flat and F.
N| {Sakuraba} said he would give the recital on 14 March and that the agency remained at his side.
N| The mice, {Ogata} said, were released in a park.
N| {The maker of the piano}, in Hamburg, declined to comment.
V| Tickets from the cancelled evening remain valid.
? Was Halmos ill? | -
? the pianist's indisposition as the reason for the cancellation | -
? is it true that the piano was out of order | 1A+ 2A+ 3A+
? Did Halmos cancel his recital at Suntory Hall? | 1A+ 7A
? Why did he refuse to play? | 3A+=he had heard something breathing
? Where did he play instead? | -
? Has the agency dropped him? | 4D+
? When will the recital be made up for? | 4A+=14 March
? Did the concert in the school cost money? | -
? What was found in the piano? | 1A+=a mouse's nest
? Were the mice killed? | 5D+
? Has he cancelled concerts before? | -
? Will Halmos sue the hall? | -

= Cloud firm Nimbary to lay off 9 percent, memo says
N| {A memo by Nimbary's chief executive, Sloane Whitfield}, which leaked on Wednesday, says that the Seattle cloud company will part with 9 percent of its staff "in the coming fortnight".
N| {The company} said it did not comment on leaked documents.
A| {Two managers} confirmed that they had been asked for lists.
N| {Whitfield} told an audience in San Jose on the same day that Nimbary was "hiring like there's no tomorrow".
V| The company has 12,400 employees.
V| In the last quarter its revenue grew 22 percent.
N| {The state's employment department} said that it had not received the notice which the law requires sixty days before mass layoffs.
? Is Nimbary laying off 9 percent of its staff? | 1A+ 2W+ 3A 4D+
? a nine-percent cut in the cloud company's workforce | 1A+ 2W+ 3A 4D+
? is it true that nimbary plans mass layoffs | 1A+ 2W+ 3A 4D+
? Is the leaked memo genuine? | 2W+
? how many jobs are being cut in Dublin | -
? How many people work for Nimbary worldwide? | 5A=12,400 employees
? Has the state's employment department been notified? | 7D+
? Did Whitfield say sorry? | -
? What severance do they get? | -
? Has the minister met the company? | -
? Did the shares rise on Friday? | -
? Are jobs outside Ireland being cut? | -
? Is Whitfield stepping down? | -

= Nimbary memo was a draft, company says
N| {Nimbary} said on Friday that the memo about layoffs was authentic but was one of three drafts and "not the one we chose".
N| {Its human resources chief, Delphine Ocampo}, would not describe the other two.
N| {The employment department} said it still had no notice.
A| {A manager in Dublin} said his list had been handed back to him on Thursday, with thanks.
N| {Whitfield} apologised to employees for "a bad week".
V| The shares, which had risen on the news of cuts, fell 5 percent.
? Is Nimbary laying off 9 percent of its staff? | 1D+ 2W+ 4D
? a nine-percent cut in the cloud company's workforce | 1D+ 2W+ 4D
? is it true that nimbary plans mass layoffs | 1D+ 2W+ 4D
? Is the leaked memo genuine? | 1A+
? how many jobs are being cut in Dublin | -
? How many people work for Nimbary worldwide? | -
? Has the state's employment department been notified? | 3D+
? Did Whitfield say sorry? | 5A+
? What severance do they get? | -
? Has the minister met the company? | -
? Did the shares rise on Friday? | 6D
? Are jobs outside Ireland being cut? | -
? Is Whitfield stepping down? | -

= Nimbary cuts 300 jobs in Dublin
N| {Nimbary} told the Irish government on Monday that it would cut 300 of its 1,100 jobs in Dublin.
N| {Ocampo} said there would be no layoffs anywhere else.
N| {The Irish enterprise minister, Oisín Geraghty}, said he was disappointed and would meet the company on Thursday.
V| In March a leaked memo had spoken of 9 percent of the workforce worldwide, or about 1,100 people.
N| {Whitfield} did not respond when asked whether the memo had been a draft for Dublin only.
N| {A trade union organiser, Gráinne Tully}, said the number happened to be that of the Dublin office.
V| Those affected will receive six weeks' pay for each year of service.
? Is Nimbary laying off 9 percent of its staff? | 2D+ 4A
? a nine-percent cut in the cloud company's workforce | 2D+ 4A
? is it true that nimbary plans mass layoffs | 1A+ 2D+
? Is the leaked memo genuine? | -
? how many jobs are being cut in Dublin | 1A+=300
? How many people work for Nimbary worldwide? | -
? Has the state's employment department been notified? | -
? Did Whitfield say sorry? | -
? What severance do they get? | 7A=six weeks' pay for each year of service
? Has the minister met the company? | 3P+
? Did the shares rise on Friday? | -
? Are jobs outside Ireland being cut? | 2D+
? Is Whitfield stepping down? | -

= Three officials see hand of betting ring in Plovdiv match
A| {Three officials of the Bulgarian football union}, speaking on condition that their names were not used because the inquiry is confidential, said on Thursday that unusual bets had been placed on Saturday's match between Trakiets Plovdiv and Rilski Orel, which ended 4-3 after Trakiets had led 3-0 until the 78th minute.
A| Some 640,000 euros, {one of them} said, were staked in Asian markets on exactly seven goals.
N| {The union's secretary general, Lyubka Dimova}, would only say that "every match is looked at".
N| {Trakiets' president, Emil Karaslavov}, described the suggestion as an insult to tired boys.
N| {Goalkeeper Stanimir Rusev}, who let in four shots in eleven minutes, did not come to the telephone.
N| {European football's governing body} declined to say whether its monitoring system had raised an alarm.
N| Trakiets are twelfth in the league and have not paid wages since December, according to {the players' association}.
? Was the match in Plovdiv fixed? | 1A 3W 4D+ 5W+ 6W
? the manipulation of the game between Trakiets and Rilski Orel | 1A 3W 4D+ 5W+ 6W
? is it true that the goalkeeper let in goals for money | 4D+ 5W+
? how much was he paid | -
? Did the goalkeeper have a fever? | -
? Did the defenders take part? | -
? Who gave Rusev the money? | -
? Did Trakiets win the match? | 1D
? Were telephones seized? | -
? Has the match been annulled? | -
? Have the wages been paid? | 7D
? Did Rilski Orel know of the fix? | -
? Will Rusev go to prison? | -

= Plovdiv goalkeeper questioned over seven goals
N| {Prosecutors in Plovdiv} confirmed on Monday that they had questioned the goalkeeper Stanimir Rusev and two defenders of Trakiets for several hours.
N| The men were heard as witnesses, {spokesman Ognyan Petkov} said, and were free to go.
N| {Rusev's lawyer, Desislava Hadzhieva}, said her client had had a fever on the day of the match and could prove it.
N| {The club's doctor, Nayden Kolev}, told the radio that he had not been informed of any fever.
N| {Karaslavov} said the club would wait for the facts.
N| {Petkov} declined to say whether telephones had been seized.
V| Rilski Orel, the winners, are not under suspicion.
? Was the match in Plovdiv fixed? | 3D+ 5W+
? the manipulation of the game between Trakiets and Rilski Orel | 3D+ 5W+
? is it true that the goalkeeper let in goals for money | 3D+
? how much was he paid | -
? Did the goalkeeper have a fever? | 3A+ 4W
? Did the defenders take part? | -
? Who gave Rusev the money? | -
? Did Trakiets win the match? | 7D
? Were telephones seized? | 6W+
? Has the match been annulled? | -
? Have the wages been paid? | -
? Did Rilski Orel know of the fix? | -
? Will Rusev go to prison? | -

= Rusev admits he was paid
N| The goalkeeper Stanimir Rusev has told prosecutors that he was paid 25,000 euros to concede at least four goals against Rilski Orel, {his lawyer=Desislava Hadzhieva} said on Friday.
N| {Hadzhieva} said the fever had been "a first attempt".
N| He had named the man who gave him the money, {she=Hadzhieva} said; she did not repeat the name.
N| {Petkov} neither confirmed nor denied that an arrest was imminent.
N| The two defenders, Angel Mitov and Zhivko Pashev, maintain that they had no part in it, according to {their own lawyers}.
N| {Karaslavov} apologised to the supporters and offered to pay the outstanding wages by Easter.
V| The union annulled the match.
? Was the match in Plovdiv fixed? | 1A+ 2A+
? the manipulation of the game between Trakiets and Rilski Orel | 1A+ 2A+
? is it true that the goalkeeper let in goals for money | 1A+ 2A+
? how much was he paid | 1A+=25,000 euros
? Did the goalkeeper have a fever? | 2D+
? Did the defenders take part? | 5D+
? Who gave Rusev the money? | 3W+
? Did Trakiets win the match? | -
? Were telephones seized? | -
? Has the match been annulled? | 7A
? Have the wages been paid? | 6P+
? Did Rilski Orel know of the fix? | -
? Will Rusev go to prison? | -

= Four go on trial over Plovdiv match
V| Former goalkeeper Stanimir Rusev pleaded guilty on Tuesday to having manipulated a match of Trakiets Plovdiv; three other men, among them the club's former president, Emil Karaslavov, pleaded not guilty.
N| {Prosecutor Ralitsa Marinova} said Karaslavov had paid the players out of bets because he could not pay them wages.
N| {Karaslavov's counsel} called that "an economic fairy tale".
N| {Rusev} told the court that the envelope had come from the president's driver.
N| {The driver, Todor Iliev}, declined to testify.
V| The two defenders are not accused.
V| The trial continues on 9 May.
? Was the match in Plovdiv fixed? | 1A 2A 3D+ 4A+
? the manipulation of the game between Trakiets and Rilski Orel | 1A 2A 3D+ 4A+
? is it true that the goalkeeper let in goals for money | 1A 4A+
? how much was he paid | -
? Did the goalkeeper have a fever? | -
? Did the defenders take part? | 6D
? Who gave Rusev the money? | 2A=Karaslavov ; 3D+ 4A+=the president's driver ; 5W+
? Did Trakiets win the match? | -
? Were telephones seized? | -
? Has the match been annulled? | -
? Have the wages been paid? | 2D
? Did Rilski Orel know of the fix? | -
? Will Rusev go to prison? | -

= Bank merger in Oslo: Fjordbanken and Havn in "early contact"
N| {Fjordbanken and Havn Sparebank} said in identical statements on Monday that they were in early contact about a possible merger, after the shares of both had risen sharply on Friday.
N| {The statements} add that there is no certainty that the contact will lead to anything.
V| Fjordbanken's chief executive, Synnøve Aase, cancelled a speech in Bergen.
A| {Analysts} believe that a combination could save 900 million kroner a year.
N| {The finance workers' union} asked for an assurance that there would be no dismissals.
N| {Neither bank's press office} would give one.
V| Together the two would be Norway's second-largest bank.
? Are Fjordbanken and Havn merging? | 1P+ 2W+
? a merger between Fjordbanken and Havn Sparebank | 1P+ 2W+
? is it true that fjordbanken and havn talked about a merger | 1A+ 2A+
? Why did the talks fail? | -
? Who is Havn's new partner? | -
? Will there be dismissals? | 6W+
? How much could be saved? | 4A=900 million kroner a year
? Have the shareholders approved the merger with Limfjord? | -
? Has the Norwegian supervisor agreed? | -
? Is Aase leaving because of the failed merger? | -
? Who will be her employer in Singapore? | -
? Who heads the new group? | -
? Did the banks' shares rise after the talks ended? | -
? Will branches be closed? | -

= Fjordbanken and Havn break off merger talks
V| The banks Fjordbanken and Havn ended their talks about a merger on Thursday, ten days after making them public.
N| The two "did not succeed in finding a balance", {they=Fjordbanken and Havn} wrote.
N| {Aase} said it had not failed because of the question who would be chief executive.
A| {Four persons who sat at the table} said that it had failed because of precisely that.
N| {Havn's chief executive, Kjetil Nøstdal}, wished Fjordbanken all the best and did not answer a question about Aase.
V| The shares fell by 8 and 11 percent.
? Are Fjordbanken and Havn merging? | 1D 2D+
? a merger between Fjordbanken and Havn Sparebank | 1D 2D+
? is it true that fjordbanken and havn talked about a merger | 1A 2A+
? Why did the talks fail? | 2A+=did not succeed in finding a balance ; 3D+ 4A=because of precisely that ; 5W+
? Who is Havn's new partner? | -
? Will there be dismissals? | -
? How much could be saved? | -
? Have the shareholders approved the merger with Limfjord? | -
? Has the Norwegian supervisor agreed? | -
? Is Aase leaving because of the failed merger? | -
? Who will be her employer in Singapore? | -
? Who heads the new group? | -
? Did the banks' shares rise after the talks ended? | 6D
? Will branches be closed? | -

= Havn Sparebank finds partner in Denmark
N| Havn Sparebank of Kristiansand will merge with the Danish bank Limfjord Kredit, {the two} said on Wednesday.
V| Nøstdal is to head the new group; his Danish colleague, Anders Thygesen, retires.
N| {He=Nøstdal} said the talks with Fjordbanken that were broken off in March had taught him what he wanted.
N| {Aase} had no comment.
N| {The union} said it had received a written assurance that nobody would be dismissed before 2028.
V| Shareholders vote on 12 December.
? Are Fjordbanken and Havn merging? | 3D+
? a merger between Fjordbanken and Havn Sparebank | 3D+
? is it true that fjordbanken and havn talked about a merger | 3A+
? Why did the talks fail? | -
? Who is Havn's new partner? | 1A+=the Danish bank Limfjord Kredit
? Will there be dismissals? | 5D+
? How much could be saved? | -
? Have the shareholders approved the merger with Limfjord? | 6P
? Has the Norwegian supervisor agreed? | -
? Is Aase leaving because of the failed merger? | -
? Who will be her employer in Singapore? | -
? Who heads the new group? | 2A=Nøstdal
? Did the banks' shares rise after the talks ended? | -
? Will branches be closed? | -

= Limfjord-Havn merger approved
V| Shareholders of Havn Sparebank and Limfjord Kredit approved the merger of the two banks on Friday with 97 and 94 percent of the votes.
N| {Nøstdal} spoke of a bridge over the Skagerrak.
N| {Denmark's financial supervisor} said it had no objections, its Norwegian counterpart that it had not finished.
V| Fjordbanken, Havn's former suitor, announced on the same day that Synnøve Aase would leave in the spring.
N| {Its chairwoman, Ragnhild Stoltz}, denied any connection between the two events.
N| {Aase} will take up a post in Singapore; she would not say with whom.
? Are Fjordbanken and Havn merging? | -
? a merger between Fjordbanken and Havn Sparebank | -
? is it true that fjordbanken and havn talked about a merger | -
? Why did the talks fail? | -
? Who is Havn's new partner? | 1A=Limfjord Kredit
? Will there be dismissals? | -
? How much could be saved? | -
? Have the shareholders approved the merger with Limfjord? | 1A
? Has the Norwegian supervisor agreed? | 3D+
? Is Aase leaving because of the failed merger? | 5D+
? Who will be her employer in Singapore? | 6W+
? Who heads the new group? | -
? Did the banks' shares rise after the talks ended? | -
? Will branches be closed? | -

= Ancient wine jar "oldest in the world", Georgian team says
N| {Archaeologists from Tbilisi} say that a clay jar found at Gadachrili contained wine 8,300 years ago, three centuries before any found so far.
N| {The head of the excavation, Mindia Kvaratskhelia}, said tartaric acid had been found in four of five samples.
N| {An Iranian archaeologist, Laleh Mehrabi}, congratulated her colleagues and said that she would like to see the fifth.
V| The study has been accepted by a journal in Cambridge.
N| {The Georgian agriculture minister, Otar Gventsadze}, announced a stamp.
N| {Kvaratskhelia} would not be drawn on whether the wine had been any good.
? Is the Gadachrili wine the oldest in the world? | 1A+
? the oldest wine ever found, in a Georgian clay jar | 1A+
? is it true that there was wine in the jar | 1A+ 2A+
? how old is the jar | 1A+=8,300 years ago
? Does hawthorn grow at the site? | -
? Was acid found in all five samples? | 2D+
? Has the study been published? | 4P
? Did Mehrabi take back her criticism? | -
? Why was the first date wrong? | -
? Was the stamp issued? | 5P+
? Will the stamp be withdrawn? | -
? Did the wine taste good? | 6W+
? Who drank from the jar? | -

= Dispute over acid in Georgian wine jar
N| {Laleh Mehrabi} of Shiraz University wrote on Tuesday that the acid in the Georgian jar might come from hawthorn and that the word wine was premature.
N| {Kvaratskhelia} answered that hawthorn did not grow at the site, then or now.
N| {A botanist in Tbilisi, Nestan Gogoladze}, said that it did.
N| {Kvaratskhelia} did not want to argue with a friend in public.
N| The journal has postponed publication; {an editor} said it was waiting for a further test.
V| The stamp was issued on Monday.
? Is the Gadachrili wine the oldest in the world? | 1W
? the oldest wine ever found, in a Georgian clay jar | 1W
? is it true that there was wine in the jar | 1W 2A+ 5W
? how old is the jar | -
? Does hawthorn grow at the site? | 2D+ 3A
? Was acid found in all five samples? | -
? Has the study been published? | 5D+
? Did Mehrabi take back her criticism? | -
? Why was the first date wrong? | -
? Was the stamp issued? | 6A
? Will the stamp be withdrawn? | -
? Did the wine taste good? | -
? Who drank from the jar? | -

= Test confirms grapes in Georgian jar, but not the age
V| The jar from Gadachrili held grape wine, a laboratory in Mainz has found, though it is some 7,900 years old and not 8,300.
N| {Kvaratskhelia} said half a victory was enough for a toast.
N| {Mehrabi} withdrew her objection about hawthorn.
N| {The laboratory's director, Friederike Nolte}, said the earlier dating had been made on charcoal from an older fire.
V| The oldest known wine thus remains that from another Georgian site, which is 8,000 years old.
N| The post office will not withdraw the stamp, {a spokesman} said.
? Is the Gadachrili wine the oldest in the world? | 1D 5D
? the oldest wine ever found, in a Georgian clay jar | 1D 5D
? is it true that there was wine in the jar | 1A 3A
? how old is the jar | 1A=some 7,900 years old
? Does hawthorn grow at the site? | -
? Was acid found in all five samples? | -
? Has the study been published? | -
? Did Mehrabi take back her criticism? | 3A
? Why was the first date wrong? | 4A=the earlier dating had been made on charcoal from an older fire
? Was the stamp issued? | -
? Will the stamp be withdrawn? | 6D+
? Did the wine taste good? | -
? Who drank from the jar? | -

= Rail operator Westlinie sorry for delays, unsure of cause
V| Trains of the German regional operator Westlinie ran up to three hours late on Monday after the control system in Hagen had failed at 6.10 a.m.
N| {A spokesman, Ansgar Pohl}, said the company did not know why and asked 70,000 commuters for forgiveness.
N| {The transport minister of North Rhine-Westphalia, Ines Brockhoff}, demanded a report by Wednesday.
A| {An employee of the control centre} told this newspaper that a cleaner had pulled out a plug.
N| {Pohl} said he had heard that too and would neither confirm nor deny it.
V| By evening four of the eleven lines were running normally.
? Did a cleaner pull out the plug? | 2W+ 4A 5W+
? a cleaner as the cause of the train chaos in Hagen | 2W+ 4A 5W+
? is it true that a pulled plug stopped the trains | 2W+ 4A 5W+
? What caused the failure? | 2W+ 4A=a cleaner had pulled out a plug ; 5W+
? Was it sabotage? | -
? how late were the trains | 1A=up to three hours late
? Who has resigned? | -
? Was the back-up system working? | -
? Has Westlinie been fined? | -
? Will commuters be compensated? | -
? Did the minister praise the report? | -
? Was the engineer dismissed? | -
? Did all eleven lines run normally by Monday evening? | 6D

= Plug, not sabotage, stopped trains in Hagen
N| {Westlinie} said in its report on Wednesday that the failure of its control system had been caused by a loose plug, and that there was no sign of sabotage.
N| Who had loosened it {the report} does not say.
N| {The cleaning firm, Blitzrein}, insisted that none of its people had been in the room on Monday.
N| {Pohl} said he would not take part in a hunt for a culprit.
N| {Minister Brockhoff} called the report thin.
V| The back-up system, which should have taken over, had been under maintenance since October.
? Did a cleaner pull out the plug? | 2W+ 3D+ 4W+
? a cleaner as the cause of the train chaos in Hagen | 2W+ 3D+ 4W+
? is it true that a pulled plug stopped the trains | 1A+
? What caused the failure? | 1A+=a loose plug
? Was it sabotage? | 1D+
? how late were the trains | -
? Who has resigned? | -
? Was the back-up system working? | 6D
? Has Westlinie been fined? | -
? Will commuters be compensated? | -
? Did the minister praise the report? | 5D
? Was the engineer dismissed? | -
? Did all eleven lines run normally by Monday evening? | -

= Westlinie board member resigns over Hagen breakdown
N| Operations director Holger Stratmann resigned on Friday because, {he=Holger Stratmann} said, he had approved the maintenance of the back-up system in the very week in which the main system was to be cleaned.
N| {He=Holger Stratmann} cleared the cleaning staff: the plug had been pulled by an engineer, who had reported it at once.
N| {The company} confirmed this and apologised to Blitzrein.
N| {It=The company} did not explain why its report had left this out.
N| {Brockhoff} said she was considering a fine.
N| Passengers with season tickets will get back 20 euros each, {Pohl} said.
? Did a cleaner pull out the plug? | 2D+ 3D+
? a cleaner as the cause of the train chaos in Hagen | 2D+ 3D+
? is it true that a pulled plug stopped the trains | 2A+ 3A+
? What caused the failure? | 2A+=the plug had been pulled by an engineer ; 3A+
? Was it sabotage? | -
? how late were the trains | -
? Who has resigned? | 1A+=Operations director Holger Stratmann
? Was the back-up system working? | 1D+
? Has Westlinie been fined? | 5P+
? Will commuters be compensated? | 6A+
? Did the minister praise the report? | -
? Was the engineer dismissed? | -
? Did all eleven lines run normally by Monday evening? | -

= Publisher in Milan postpones ex-premier's memoirs
N| {The publishing house Tre Fontane} said on Monday that the memoirs of the former prime minister Ruggero Castelvecchi would not appear on 5 November as announced, without giving a new date.
A| {Two people in the trade} said a lawyer had objected to the eleventh chapter, which deals with party donations.
N| {Castelvecchi's spokeswoman, Lidia Parodi}, said the author was "still polishing".
N| {Tre Fontane's editorial director, Eugenio Salis}, refused to speak about individual chapters.
V| The first edition was to be 120,000 copies.
V| The newspaper Il Corriere Ligure had printed two extracts in September.
? Was a chapter removed from Castelvecchi's memoirs? | 4W+
? the eleventh chapter of the former premier's book | 2A 4W+
? is it true that the book once had an eleventh chapter | 2A 4W+
? Why was publication postponed? | 2A=a lawyer had objected to the eleventh chapter ; 3A+="still polishing" ; 4W+
? When did the book come out? | 1D+
? What is the missing chapter about? | 2A=party donations ; 4W+
? Who leaked the proof? | -
? Do prosecutors have the pages? | -
? how many copies were sold in the first week | -
? Did Quaranta make donations? | -
? Will Castelvecchi be charged? | -
? Were extracts printed before publication? | 6A

= "There is no eleventh chapter," says Castelvecchi
N| {Ruggero Castelvecchi} said in a talk show on Thursday that his book had ten chapters and had never had eleven.
N| He had put off publication himself, {the former prime minister=Ruggero Castelvecchi} said, because he wished to add something about his dog.
M| {The website Foglio Aperto} published the table of contents of a proof on Friday; it lists eleven chapters, the last of which is headed "Gifts".
N| {Salis} said he could not comment on stolen goods.
N| {Parodi} said proofs were proofs.
N| {The builder Armando Quaranta}, who according to the table appears on page 291, said he gave gifts only at Christmas.
? Was a chapter removed from Castelvecchi's memoirs? | 1D+ 3A 4W+ 5W+
? the eleventh chapter of the former premier's book | 1D+ 3A 4W+ 5W+
? is it true that the book once had an eleventh chapter | 1D+ 3A 4W+ 5W+
? Why was publication postponed? | 2A+=he wished to add something about his dog
? When did the book come out? | -
? What is the missing chapter about? | 3A=Gifts
? Who leaked the proof? | -
? Do prosecutors have the pages? | -
? how many copies were sold in the first week | -
? Did Quaranta make donations? | 6D+
? Will Castelvecchi be charged? | -
? Were extracts printed before publication? | -

= Castelvecchi memoirs out with ten chapters and a dog
V| The memoirs of Ruggero Castelvecchi were published on 3 February, with ten chapters, the last of which is about his dog.
N| {Salis} acknowledged that an eleventh had been cut "after legal advice which I shall take to my grave".
N| {Castelvecchi}, at the presentation in Genoa, said he did not contradict his publisher.
N| The public prosecutor's office in Genoa had asked for the deleted pages and had received them, {a spokesman} said.
N| {He=a spokesman} would not say what they contained.
V| The book sold 40,000 copies in the first week.
N| {Quaranta} did not attend.
? Was a chapter removed from Castelvecchi's memoirs? | 2A+ 3A+ 4A
? the eleventh chapter of the former premier's book | 2A+ 3A+ 4A
? is it true that the book once had an eleventh chapter | 2A+ 3A+ 4A
? Why was publication postponed? | -
? When did the book come out? | 1A=3 February
? What is the missing chapter about? | 5W+
? Who leaked the proof? | -
? Do prosecutors have the pages? | 4A+
? how many copies were sold in the first week | 6A=40,000 copies
? Did Quaranta make donations? | -
? Will Castelvecchi be charged? | -
? Were extracts printed before publication? | -

= Airport operator fails to sell Faro stake
A| {A banker working on the sale} said on Tuesday that the infrastructure fund Kestrel had received only one bid for its 49 percent of Faro airport and had rejected it as too low.
N| {Kestrel} said that the process was continuing.
N| {The Portuguese government}, which holds the rest, declined to comment.
A| {The banker} put the bid, by an Australian pension fund, at 610 million euros.
N| {The pension fund, Southern Teachers}, said it looked at many airports.
V| Faro had 9.9 million passengers last year.
V| Kestrel paid 380 million euros in 2016.
? Was there only one bid for the Faro stake? | 1A 2W+ 3W+
? a single bidder for Kestrel's share of the airport | 1A 2W+ 3W+
? is it true that several investors wanted the stake | 1D 2W+ 3W+
? Who bid for the stake? | 4A=an Australian pension fund ; 5W+
? how much was the bid | 4A=610 million euros ; 5W+
? Has Kestrel sold its stake? | 1D 2W+
? Who is buying the stake now? | -
? how much did Kestrel pay for it originally | 7A=380 million euros
? Did the pension fund raise its offer? | -
? Did passenger numbers fall in the summer? | -
? Is the deal complete? | -
? Will airport charges go up? | -

= Kestrel keeps its share of Faro airport
N| {Kestrel} said on Monday it had ended the sale of its stake in Faro airport and would hold it "for the foreseeable future".
N| {Its partner Georgina Lasalle} said there had been several good offers.
N| {The infrastructure ministry in Lisbon}, which has access to the files, said there had been one.
N| {Lasalle} stood by her statement when asked about the difference but gave no names.
N| {Southern Teachers} confirmed for the first time that it had bid.
V| Passenger numbers rose 6 percent in the summer.
? Was there only one bid for the Faro stake? | 2D+ 3A 4D+
? a single bidder for Kestrel's share of the airport | 2D+ 3A 4D+
? is it true that several investors wanted the stake | 2A+ 3D 4A+
? Who bid for the stake? | 4W+ 5A+=Southern Teachers
? how much was the bid | -
? Has Kestrel sold its stake? | 1D+
? Who is buying the stake now? | 1D+
? how much did Kestrel pay for it originally | -
? Did the pension fund raise its offer? | -
? Did passenger numbers fall in the summer? | 6D
? Is the deal complete? | -
? Will airport charges go up? | -

= Portugal to buy back Faro airport stake
N| The Portuguese government will buy Kestrel's 49 percent of Faro airport for 700 million euros, {Finance Minister Álvaro Quintela} told parliament on Wednesday.
N| {Lasalle} said the price was fair, and that the foreseeable future had been shorter than she foresaw.
N| {Southern Teachers} said it had not been asked to improve its offer of 610 million.
N| {The opposition's finance spokeswoman, Teresa Bragança}, asked why the state paid 90 million more than the only bidder.
N| {Quintela} said there had been others and that their names were confidential.
V| The purchase is to be completed in March.
? Was there only one bid for the Faro stake? | 4A 5D+
? a single bidder for Kestrel's share of the airport | 4A 5D+
? is it true that several investors wanted the stake | 4D 5A+
? Who bid for the stake? | 3A+=Southern Teachers ; 5W+
? how much was the bid | 3A+=610 million
? Has Kestrel sold its stake? | 1P+ 6P
? Who is buying the stake now? | 1A+=The Portuguese government
? how much did Kestrel pay for it originally | -
? Did the pension fund raise its offer? | 3D+
? Did passenger numbers fall in the summer? | -
? Is the deal complete? | 6P
? Will airport charges go up? | -

= Swedish telecom group Norrnät accused of bribing Kyrgyz officials
M| {The Stockholm newspaper Morgonbladet}, which says it has obtained 4,000 pages of internal correspondence, reported on Sunday that the telecommunications group Norrnät paid 31 million dollars to a Gibraltar company in 2016 in order to be granted a mobile telephone licence in Kyrgyzstan.
M| The company, {the newspaper} wrote, belonged to Aizada Toktosunova, a niece of the president of the day, and did nothing except receive the money.
N| {Norrnät's head of communications, Fredrik Sjöholm}, said that the group had bought "consulting services in a normal way" and that it would not go into individual contracts that were nine years old.
N| {Toktosunova}, who lives in London, referred all questions to a lawyer, and the lawyer did not reply.
V| Norrnät sold its Kyrgyz subsidiary three years ago at a loss of 90 million dollars, a sale in which Carl-Gustaf Ehrenfels, now the group's chairman, was closely involved.
N| {The Swedish economic crime authority} said it had read the article but did not want to comment on whether there was reason for a preliminary investigation.
N| The finance ministry in Stockholm, the largest shareholder with 37 percent, expects an explanation, {the minister, Agneta Wrangborg}, told the radio.
? Did Norrnät bribe its way to a licence in Kyrgyzstan? | 1A 2A 3D+ 4W+ 6W
? the Swedish telecom group's bribe | 1A 2A 3D+ 4W+ 6W
? is it true that 31 million dollars went to a company in gibraltar | 1A 2A 3W+ 4W+
? Did Ehrenfels approve the payment? | -
? Whose company received the money? | 2A=Aizada Toktosunova ; 4W+
? Is the prosecutor investigating? | 6W+
? Has the chairman resigned? | -
? how much is the group paying to settle | -
? Will Norrnät claim the money back from Ehrenfels? | -
? Was the Kyrgyz subsidiary sold at a profit? | 5D
? Who signed the transfer? | -
? Has Kyrgyzstan withdrawn the licence? | -
? Has Ehrenfels been convicted? | -
? Did Morgonbladet pay for the documents? | -

= Norrnät chairman: I never heard of Gibraltar firm
N| {Carl-Gustaf Ehrenfels, the chairman of Norrnät}, told the radio programme Ekonomi on Wednesday that he had not known of any payment to a company in Gibraltar before he read about it in the newspaper.
N| He did not say that there had been none; asked twice, {he=Carl-Gustaf Ehrenfels} repeated that an outside law firm would establish the facts.
N| {Sjöholm} withdrew his remark about consulting services, which he said had been made in good faith on the strength of a file with a blue cover.
N| {A former finance director of the group, Lennart Brodin}, said he had signed the transfer on the instructions of "the floor above", but would not name anybody before he had spoken to the prosecutor.
N| The economic crime authority opened a preliminary investigation on Tuesday on suspicion of gross bribery, {its prosecutor, Yasmin Rahimi-Falk}, confirmed.
M| {Morgonbladet} published a note with the letters C.G.E. and the words "fine with me".
N| {Ehrenfels} said that there were many people with three initials.
? Did Norrnät bribe its way to a licence in Kyrgyzstan? | 1W+ 2W+ 5W
? the Swedish telecom group's bribe | 1W+ 2W+ 5W
? is it true that 31 million dollars went to a company in gibraltar | 1W+ 2W+ 4A
? Did Ehrenfels approve the payment? | 1D+ 4W 6A 7D+
? Whose company received the money? | -
? Is the prosecutor investigating? | 5A+
? Has the chairman resigned? | -
? how much is the group paying to settle | -
? Will Norrnät claim the money back from Ehrenfels? | -
? Was the Kyrgyz subsidiary sold at a profit? | -
? Who signed the transfer? | 4A+=Lennart Brodin
? Has Kyrgyzstan withdrawn the licence? | -
? Has Ehrenfels been convicted? | -
? Did Morgonbladet pay for the documents? | -

= Chairman of Norrnät steps down in bribery affair
N| Carl-Gustaf Ehrenfels resigned as chairman of Norrnät on Friday after the law firm Hedin & Store had concluded that he approved the payment of 31 million dollars to the Gibraltar company, {the group} said in a statement.
N| {The law firm's summary} describes the payment as "a bribe in all but name".
N| {Ehrenfels} maintained through a friend, the former ambassador Gösta Lind, that the initials on the note were not his.
N| {Prosecutor Rahimi-Falk} declined to say whether he was a suspect.
N| {The finance ministry} thanked him for his services in one line.
V| The price of Norrnät's shares rose by 3 percent.
N| {Toktosunova's lawyer in London, Piers Attwater-Hume}, broke his silence to say that his client had given advice worth every cent.
V| In Bishkek the present government has asked for the licence to be reviewed.
? Did Norrnät bribe its way to a licence in Kyrgyzstan? | 1A+ 2A 7D+
? the Swedish telecom group's bribe | 1A+ 2A 7D+
? is it true that 31 million dollars went to a company in gibraltar | 1A+ 2A
? Did Ehrenfels approve the payment? | 1A+ 3D+ 4W
? Whose company received the money? | -
? Is the prosecutor investigating? | -
? Has the chairman resigned? | 1A+
? how much is the group paying to settle | -
? Will Norrnät claim the money back from Ehrenfels? | -
? Was the Kyrgyz subsidiary sold at a profit? | -
? Who signed the transfer? | -
? Has Kyrgyzstan withdrawn the licence? | 8P
? Has Ehrenfels been convicted? | -
? Did Morgonbladet pay for the documents? | -

= Norrnät pays 140 million dollars to settle bribery case
V| Norrnät will pay fines of 140 million dollars in Sweden and the United States over a bribe that secured it a licence in Kyrgyzstan, under settlements published on Thursday.
N| {The group's new chairwoman, Eivor Strand-Kaplan}, said it admitted the facts and closed a chapter.
N| Ehrenfels, who is to stand trial in March, pleads not guilty, {his lawyer} said.
N| {Rahimi-Falk} said Brodin would be the main witness for the prosecution.
N| {Attwater-Hume} had no comment on the settlement, to which his client was not a party.
V| Morgonbladet received the country's highest prize for journalism for its reports.
N| {Strand-Kaplan} would not say whether the group would claim the money from its former chairman.
? Did Norrnät bribe its way to a licence in Kyrgyzstan? | 1A 2A+
? the Swedish telecom group's bribe | 1A 2A+
? is it true that 31 million dollars went to a company in gibraltar | -
? Did Ehrenfels approve the payment? | 3D+
? Whose company received the money? | -
? Is the prosecutor investigating? | -
? Has the chairman resigned? | 2A
? how much is the group paying to settle | 1A=140 million dollars
? Will Norrnät claim the money back from Ehrenfels? | 7W+
? Was the Kyrgyz subsidiary sold at a profit? | -
? Who signed the transfer? | -
? Has Kyrgyzstan withdrawn the licence? | -
? Has Ehrenfels been convicted? | 3P+
? Did Morgonbladet pay for the documents? | -

= New dinosaur species found in Mongolian museum drawer
N| The Mongolian palaeontologist Enkhjargal Baatar has described a new dinosaur, a feathered hunter of the size of a goose, from bones that had lain in a drawer of the museum in Ulaanbaatar since 1971, {the Academy of Sciences} said on Thursday.
N| {Her study, in the journal Mesozoic Letters}, counts 212 differences from the nearest relative.
N| {She=Enkhjargal Baatar} named it Tsagaanvenator after the white sandstone in which a Polish expedition had found it.
N| {Philippa Corrigan of Edinburgh}, who was not part of the study, said that it was the best small predator to come out of a drawer in her lifetime.
V| The bones are on show in Ulaanbaatar from Saturday, next to the drawer.
N| {Baatar} suspects that more is to be found in the other drawers, of which there are 340.
? Was a new dinosaur species described in Mongolia? | 1A+ 2A+ 3A+
? the discovery of Tsagaanvenator | 1A+ 2A+ 3A+
? is it true that the bones came from a museum drawer | 1A+ 4A
? Do the bones belong to Poland? | -
? Were the bones lent by Warsaw? | -
? When were the bones put in the drawer? | 1A+=1971
? How big was the animal? | 1A+=of the size of a goose
? Does Poland have other specimens? | -
? Has the skull of the second dinosaur been found? | -
? What is the second species called? | -
? Is Poland demanding the fossil back? | -
? How many drawers are still unopened? | -
? Will there be a joint expedition? | -
? Was the fossil sold at auction? | -

= Poland asks about dinosaur from drawer
N| {Poland's Institute of Palaeobiology} said on Tuesday that the bones of Tsagaanvenator had been lent to Mongolia in 1971 for five years, according to a list in its archive.
N| {Its director, Seweryn Kopacki}, stressed that nobody was demanding anything and that he merely wished to understand.
N| {The museum in Ulaanbaatar} said it had no record of a loan.
N| {Baatar} said that she was a scientist and knew nothing about lists.
N| {Mongolia's culture ministry} would not comment until it had seen the Polish document.
A| Exports of fossils from Mongolia have been forbidden since 1924, which makes a Polish title unlikely, {lawyers} say.
? Was a new dinosaur species described in Mongolia? | -
? the discovery of Tsagaanvenator | -
? is it true that the bones came from a museum drawer | -
? Do the bones belong to Poland? | 1A+ 3D+ 4W+ 5W+ 6D
? Were the bones lent by Warsaw? | 1A+ 3D+ 4W+ 5W+
? When were the bones put in the drawer? | -
? How big was the animal? | -
? Does Poland have other specimens? | -
? Has the skull of the second dinosaur been found? | -
? What is the second species called? | -
? Is Poland demanding the fossil back? | 2D+
? How many drawers are still unopened? | -
? Will there be a joint expedition? | -
? Was the fossil sold at auction? | -

= Poland and Mongolia settle ownership of Tsagaanvenator
V| The culture ministers of Poland and Mongolia signed an agreement in Ulaanbaatar on Friday that leaves the dinosaur Tsagaanvenator where it is and gives Warsaw a cast.
N| {Kopacki} said the list had turned out to be a list of casts, a word that had been left out by a typist.
N| {Baatar} said she would bring the cast herself.
N| {The two ministers} also agreed on a joint expedition next summer.
A| {A Mongolian newspaper columnist} complained that the Poles had been allowed to keep three other specimens.
N| {Kopacki} denied having any.
V| More than 60,000 people have seen the bones since October.
? Was a new dinosaur species described in Mongolia? | -
? the discovery of Tsagaanvenator | -
? is it true that the bones came from a museum drawer | -
? Do the bones belong to Poland? | 1D 2D+
? Were the bones lent by Warsaw? | 2D+
? When were the bones put in the drawer? | -
? How big was the animal? | -
? Does Poland have other specimens? | 5A 6D+
? Has the skull of the second dinosaur been found? | -
? What is the second species called? | -
? Is Poland demanding the fossil back? | -
? How many drawers are still unopened? | -
? Will there be a joint expedition? | 4A+
? Was the fossil sold at auction? | -

= Second dinosaur in Ulaanbaatar drawers
N| Enkhjargal Baatar, who discovered Tsagaanvenator in a museum drawer two years ago, has opened 118 more drawers and found a second new species, {she=Enkhjargal Baatar} said on Monday.
N| It is a plant eater, {she=Enkhjargal Baatar} said, and not complete: the head is missing.
N| {Corrigan} called the museum the best quarry in Asia.
V| A Polish student, Bogna Leśniak, is working with her.
N| {Baatar} would not reveal the name before publication.
N| Asked where the head might be, {she=Baatar} mentioned the remaining 222 drawers.
? Was a new dinosaur species described in Mongolia? | 1A+
? the discovery of Tsagaanvenator | 1A+
? is it true that the bones came from a museum drawer | 1A+
? Do the bones belong to Poland? | -
? Were the bones lent by Warsaw? | -
? When were the bones put in the drawer? | -
? How big was the animal? | -
? Does Poland have other specimens? | -
? Has the skull of the second dinosaur been found? | 2D+ 6W+
? What is the second species called? | 5W+
? Is Poland demanding the fossil back? | -
? How many drawers are still unopened? | 6A+=222 drawers
? Will there be a joint expedition? | -
? Was the fossil sold at auction? | -

= Chain of gyms FitKarma "lost" members' deposits
N| {The consumer association in Lisbon} said on Monday that 2,900 former members of the gym chain FitKarma had waited for more than a year for the return of deposits of 60 euros each, and that the company had stopped answering its letters.
N| {FitKarma's owner, Lourenço Bettencourt}, told this newspaper by text message that every deposit was in a separate account and would be paid back "in an orderly manner".
N| {The bank with which the account is said to be held}, Crédito Lusitano, did not want to say whether it existed.
A| {Two employees of the chain} said that there had been such an account until the spring of last year and that the rent in Porto had been paid from it.
V| FitKarma has 41 gyms in Portugal and opened its first in Spain in May, in Vigo.
N| {A former member, Graciete Moura}, said she had been sent a voucher for yoga.
? Have the former members got their deposits back? | 1D 2P+
? the repayment of deposits by the gym chain | 1D 2P+
? is it true fitkarma spent its members' money | 2D+ 3W 4A
? Is there an account for the deposits? | 2A+ 3W+ 4A
? how much was in the account | -
? Where is the money now? | 2A+=in a separate account
? Who has bought FitKarma? | -
? Is Bettencourt in custody? | -
? Is there a criminal investigation? | -
? Did Bettencourt come to court? | -
? How many members sued? | -
? Will the gyms be renamed? | -
? Is the gym in Vigo being renovated? | -
? Did Moura accept the yoga voucher instead of money? | -

= FitKarma account is empty, bank tells court
N| {Crédito Lusitano} informed a court in Lisbon on Wednesday that a deposit account in the name of FitKarma existed and held 11.40 euros.
N| {Bettencourt's lawyer, Sancha Rebelo}, said that the money had been moved to another bank, whose name she did not have with her.
N| {Judge Amílcar Pais} gave her until Friday.
V| The consumer association has sued on behalf of 1,700 members.
N| {Its lawyer, Duarte Nobre}, said he did not believe in the other bank.
N| {Bettencourt}, who was seen at a gym in Vigo the same day, told a reporter that he was training.
V| The claim amounts to 102,000 euros, not counting interest.
? Have the former members got their deposits back? | -
? the repayment of deposits by the gym chain | -
? is it true fitkarma spent its members' money | 2D+
? Is there an account for the deposits? | 1A+
? how much was in the account | 1A+=11.40 euros
? Where is the money now? | 2A+=another bank ; 5D+
? Who has bought FitKarma? | -
? Is Bettencourt in custody? | -
? Is there a criminal investigation? | -
? Did Bettencourt come to court? | -
? How many members sued? | 4A=1,700 members
? Will the gyms be renamed? | -
? Is the gym in Vigo being renovated? | -
? Did Moura accept the yoga voucher instead of money? | -

= Owner of FitKarma ordered to repay deposits
V| A court in Lisbon ordered the gym chain FitKarma on Monday to repay the deposits of 1,700 former members with interest, after the company had failed to name the bank to which it said the money had been moved.
N| {Rebelo} told the judge that she no longer represented the company.
V| Bettencourt did not appear.
N| {The prosecutor's office} said it was examining whether a criminal offence had been committed; it would not say by whom.
N| {Nobre} said he was pleased, and that he would be more pleased if there were anything to collect.
V| The gym in Vigo was closed on Monday, and a notice on the door spoke of renovation.
? Have the former members got their deposits back? | 1P
? the repayment of deposits by the gym chain | 1P
? is it true fitkarma spent its members' money | -
? Is there an account for the deposits? | -
? how much was in the account | -
? Where is the money now? | -
? Who has bought FitKarma? | -
? Is Bettencourt in custody? | -
? Is there a criminal investigation? | 4W+
? Did Bettencourt come to court? | 3D
? How many members sued? | -
? Will the gyms be renamed? | -
? Is the gym in Vigo being renovated? | 6A
? Did Moura accept the yoga voucher instead of money? | -

= FitKarma sold to Spanish chain, deposits to be honoured
N| The Spanish gym chain Músculo y Mar has bought FitKarma out of insolvency for one euro and will repay all deposits, {its founder, Candela Iriondo}, said on Thursday.
N| {Iriondo} put the cost of that at 240,000 euros.
N| {Nobre} confirmed that the first 300 of his clients had received their money.
V| Bettencourt has been in custody since August; he is accused of having spent the deposits on the gym in Vigo.
N| He denies it, according to {his new lawyer}.
N| {Moura}, one of the former members, said she had her 60 euros and still had the voucher.
V| All 41 gyms in Portugal will keep their names for a year.
? Have the former members got their deposits back? | 1P+ 3A+ 6A+
? the repayment of deposits by the gym chain | 1P+ 3A+ 6A+
? is it true fitkarma spent its members' money | 4A 5D+
? Is there an account for the deposits? | -
? how much was in the account | -
? Where is the money now? | -
? Who has bought FitKarma? | 1A+=The Spanish gym chain Músculo y Mar
? Is Bettencourt in custody? | 4A
? Is there a criminal investigation? | 4A
? Did Bettencourt come to court? | -
? How many members sued? | -
? Will the gyms be renamed? | 7D
? Is the gym in Vigo being renovated? | -
? Did Moura accept the yoga voucher instead of money? | -

= Iceland volcano study was wrong by a decimal point
N| {The University of Akureyri} said on Monday that a study by two of its geologists, according to which the volcano Kaldafell had swollen by 41 centimetres since January, contained an error.
N| The correct value, {the dean, Hallgerður Finnsdóttir}, said, was 4.1 centimetres, which was no reason for concern.
N| {The two authors, Snorri Thorláksson and Emma Brandt-Reyes}, asked for time to look at their figures.
V| Civil protection, which had closed a road on the strength of the study, left it closed.
N| {A hotel keeper at the foot of the mountain, Dagný Bjarkadóttir}, said she had lost 300 nights.
V| Kaldafell last erupted in 1875.
? Was the study of Kaldafell wrong? | 1A+ 2A+ 3W+
? an error in the volcano study | 1A+ 2A+ 3W+
? is it true that the mountain had swollen by 41 centimetres | 1D+ 2D+ 3W+
? By how much did the ground rise? | 2A+=4.1 centimetres
? Has Kaldafell erupted? | -
? Was anyone on the road when the lava came? | -
? Was the road reopened? | 4D
? Did the dean apologise? | -
? how long did the eruption last | -
? Who will be the new dean? | -
? Was the dean forced out? | -
? When was the last eruption before this one? | 6A=1875
? Did the hotel have to close? | -
? Were planes grounded? | -

= Geologists stand by swelling of Kaldafell
N| {Snorri Thorláksson and Emma Brandt-Reyes} wrote on Thursday that their figure of 41 centimetres was right and that the dean had read the wrong column.
N| {Finnsdóttir} said she did not wish to conduct the discussion in the newspapers.
N| {The meteorological office in Reykjavik} said its own instruments were out of order and that it could not say who was right.
N| {Brandt-Reyes} said that the ground did not care.
N| {Civil protection} decided to measure again on Saturday with a borrowed aircraft.
V| A petition for the reopening of the road has been signed by 900 people.
? Was the study of Kaldafell wrong? | 1D+ 2W+ 3W
? an error in the volcano study | 1D+ 2W+ 3W
? is it true that the mountain had swollen by 41 centimetres | 1A+ 2W+ 3W
? By how much did the ground rise? | 1A+=41 centimetres ; 3W
? Has Kaldafell erupted? | -
? Was anyone on the road when the lava came? | -
? Was the road reopened? | 6P
? Did the dean apologise? | -
? how long did the eruption last | -
? Who will be the new dean? | -
? Was the dean forced out? | -
? When was the last eruption before this one? | -
? Did the hotel have to close? | -
? Were planes grounded? | -

= Kaldafell erupts, nobody hurt
V| The volcano Kaldafell in the north of Iceland erupted at 3.20 on Sunday morning, for the first time in 150 years, on a stretch of moorland where nobody lives.
N| {Civil protection} said that the closed road was under two metres of lava and that nobody had been on it.
N| The flight on Saturday had shown a swelling of 44 centimetres, {the agency=Civil protection} said.
N| {Finnsdóttir} apologised to the two geologists and to everybody who had believed her.
N| {Thorláksson} said he would have liked to be wrong.
V| Bjarkadóttir, the hotel keeper, was fully booked by noon.
N| {The meteorological office} would not predict how long the eruption would last.
? Was the study of Kaldafell wrong? | 3D 4D+
? an error in the volcano study | 3D 4D+
? is it true that the mountain had swollen by 41 centimetres | -
? By how much did the ground rise? | 3A=44 centimetres
? Has Kaldafell erupted? | 1A 2A
? Was anyone on the road when the lava came? | 2D+
? Was the road reopened? | 2D+
? Did the dean apologise? | 4A+
? how long did the eruption last | 7W
? Who will be the new dean? | -
? Was the dean forced out? | -
? When was the last eruption before this one? | 1A=150 years
? Did the hotel have to close? | 6D
? Were planes grounded? | -

= Dean in volcano row resigns
N| Hallgerður Finnsdóttir, who declared a correct warning of the eruption of Kaldafell to be wrong, gave up her post as dean at Akureyri on Friday, {the university} announced.
N| {She=Hallgerður Finnsdóttir} said one should be able to read columns.
V| The eruption ended after 23 days.
N| {Brandt-Reyes} has been asked to succeed her and said she would think about it.
V| A new road is to be built two kilometres further west and will cost 1.2 billion kronur.
N| {The university} denied that it had put pressure on Finnsdóttir.
? Was the study of Kaldafell wrong? | 1D+
? an error in the volcano study | 1D+
? is it true that the mountain had swollen by 41 centimetres | -
? By how much did the ground rise? | -
? Has Kaldafell erupted? | 1A 3A
? Was anyone on the road when the lava came? | -
? Was the road reopened? | -
? Did the dean apologise? | -
? how long did the eruption last | 3A=23 days
? Who will be the new dean? | 4P+=Brandt-Reyes
? Was the dean forced out? | 6D+
? When was the last eruption before this one? | -
? Did the hotel have to close? | -
? Were planes grounded? | -

= Sponsor of cycling team Alba-Merinos may leave, rider says
N| {The sprinter Kobus Steenkamp} told a podcast in Girona on Monday that the wool company Merinos would end its sponsorship of the cycling team Alba-Merinos after the Tour de France, and that riders had been advised by their manager to look around.
N| {The manager, Cathal Ó Briain}, said that Kobus was "a fast man on a bicycle" and left it at that.
N| {Merinos of Christchurch} did not reply to an email sent during the New Zealand night.
N| {The other sponsor, the Italian water company Alba}, said it was under contract until 2028 and knew nothing.
V| The team has 29 riders and a budget of 24 million euros.
V| Steenkamp has won three stages of this year's Giro.
? Is Merinos ending its sponsorship of the team? | 1A 2W+ 3W+ 4W+
? the wool company's withdrawal from cycling | 1A 2W+ 3W+ 4W+
? is it true that merinos is staying with the team after the tour | 1D 2W+ 3W+ 4W+
? When did Merinos inform the team? | -
? Who pays for the hotel? | -
? Were the June wages paid? | -
? Which team is Steenkamp joining? | -
? Did the team have to leave the Tour? | -
? Are proceedings under way against the manager? | -
? Did Steenkamp win the sprinters' ranking? | -
? how many riders are without a team | -
? Where does the Tour start? | -
? Does Alba know of the withdrawal? | 4D+
? Was Ó Briain arrested? | -

= Merinos will go on sponsoring cycling team, manager says
N| {Cathal Ó Briain} told reporters on Thursday he had spoken to Christchurch and that the wool company would stay with Alba-Merinos beyond the Tour.
N| How long beyond, {the manager=Cathal Ó Briain} did not say.
N| {Steenkamp} stuck to his account and said he had been shown an email.
N| {Merinos's marketing director, Hine Parata}, confirmed only that she had had a telephone call.
A| {Two riders} said they were in negotiations with other teams.
V| The Tour starts in Bilbao on 5 July.
? Is Merinos ending its sponsorship of the team? | 1D+ 3A 4W+
? the wool company's withdrawal from cycling | 1D+ 3A 4W+
? is it true that merinos is staying with the team after the tour | 1A+ 2W+ 3D 4W+
? When did Merinos inform the team? | -
? Who pays for the hotel? | -
? Were the June wages paid? | -
? Which team is Steenkamp joining? | -
? Did the team have to leave the Tour? | -
? Are proceedings under way against the manager? | -
? Did Steenkamp win the sprinters' ranking? | -
? how many riders are without a team | -
? Where does the Tour start? | 6A=Bilbao
? Does Alba know of the withdrawal? | -
? Was Ó Briain arrested? | -

= Alba-Merinos team folds in mid-Tour
N| {Merinos} announced on the rest day of the Tour de France, a Monday, that its support for the cycling team Alba-Merinos ended with immediate effect.
N| {Parata} said the email had been sent in April and that Mr Ó Briain had asked for it not to be mentioned.
N| {Ó Briain} did not appear at a news conference he had called.
N| {Alba} said it would pay for the riders' hotel until Paris.
N| {The tour's organisers} allowed the team to go on without wool on its jerseys.
N| {Steenkamp}, second in the sprinters' ranking, said he had nothing to add to his podcast.
A| The wages for June have not been paid, according to {a mechanic}.
? Is Merinos ending its sponsorship of the team? | 1A+ 2A+
? the wool company's withdrawal from cycling | 1A+ 2A+
? is it true that merinos is staying with the team after the tour | 1D+
? When did Merinos inform the team? | 2A+=April
? Who pays for the hotel? | 4A+=Alba
? Were the June wages paid? | 7D
? Which team is Steenkamp joining? | -
? Did the team have to leave the Tour? | 5D+
? Are proceedings under way against the manager? | -
? Did Steenkamp win the sprinters' ranking? | -
? how many riders are without a team | -
? Where does the Tour start? | -
? Does Alba know of the withdrawal? | -
? Was Ó Briain arrested? | -

= Steenkamp wins in Paris for team without name
V| Kobus Steenkamp won the last stage of the Tour de France on the Champs-Élysées on Sunday in a plain white jersey.
N| {He=Kobus Steenkamp} said he would ride for the Dutch team Polder from August.
N| {Alba} said it had paid the outstanding June wages on Saturday.
N| The cycling union has opened proceedings against Ó Briain, {a spokeswoman} said.
N| The manager was said by {his wife} to be fishing.
V| Twelve of the 29 riders have not found a new team.
N| {Merinos} congratulated the winner and said it regretted the timing.
? Is Merinos ending its sponsorship of the team? | -
? the wool company's withdrawal from cycling | -
? is it true that merinos is staying with the team after the tour | -
? When did Merinos inform the team? | -
? Who pays for the hotel? | -
? Were the June wages paid? | 3A+
? Which team is Steenkamp joining? | 2A+=the Dutch team Polder
? Did the team have to leave the Tour? | -
? Are proceedings under way against the manager? | 4A+
? Did Steenkamp win the sprinters' ranking? | -
? how many riders are without a team | 6A=Twelve of the 29 riders
? Where does the Tour start? | -
? Does Alba know of the withdrawal? | -
? Was Ó Briain arrested? | -

= Nurse first heard of takeover of Bergamo clinics on radio
M| {The Milan broadcaster Radio Ticino Nord} said on Friday morning, citing a document of the antitrust authority, that the private hospital group Sanavita had notified the takeover of the three San Rocco clinics in Bergamo, whose 1,300 employees had been told in June that no sale was being considered.
N| {A nurse on the morning shift, Ivana Pesenti}, said she had heard it while she was changing a drip, and so had the patient.
N| {San Rocco's administrator, the lawyer Teodoro Brambilla}, answered in the course of the day that the notification was "of a precautionary nature" and that it committed nobody to anything.
N| {Sanavita} would neither confirm nor deny the filing until the authority had published it.
N| The authority publishes such documents on Mondays, {a spokesman=The authority} said, and would not make an exception.
V| The clinics treat about 70,000 patients a year and made a small profit in each of the last five.
N| {The bishop of Bergamo}, whose diocese founded the clinics in 1926 and still owns a third of them, was on a pilgrimage and could not be reached.
? Has Sanavita taken over the San Rocco clinics? | 1P 3D+ 4W+ 5W
? the sale of the Bergamo clinics to the hospital group | 1P 3D+ 4W+ 5W
? is it true that sanavita notified the takeover to the authority | 1A 3A+ 4W+ 5W+
? Had the staff been told that no sale was planned? | 1A
? how much is being paid for the two thirds | -
? Does the bishop want the clinics? | 7W+
? Who is the lender? | -
? Will Sanavita challenge the decision? | -
? Did the clinics make losses? | 6D
? When was the contract signed? | -
? Are jobs guaranteed? | -
? Is Brambilla leaving? | -
? Will the chapel be closed? | -
? Did patients protest? | -

= Sanavita takes over Bergamo clinics, subject to bishop's consent
N| {The antitrust authority} confirmed on Monday that Sanavita had notified the acquisition of two thirds of San Rocco for 88 million euros.
N| {Sanavita's chief executive, Azzurra Colleoni}, said that the contract had been signed on 2 September and that the clinics would keep their name and their chapel.
N| {Brambilla} conceded that his statement in June had been true only until July.
N| {The bishop, Monsignor Callisto Moioli}, told pilgrims in Lourdes that the diocese had a right of first refusal and had not yet decided whether to exercise it.
N| {Colleoni} said she respected that and declined to discuss what would happen if he did.
N| {The nurses' union Nursind} announced an assembly for Thursday.
V| The hospital group, which belongs to a Dutch fund, has bought nine clinics in Lombardy since 2022.
? Has Sanavita taken over the San Rocco clinics? | 1P 2A+ 4W+
? the sale of the Bergamo clinics to the hospital group | 1P 2A+ 4W+
? is it true that sanavita notified the takeover to the authority | 1A+
? Had the staff been told that no sale was planned? | 3A+
? how much is being paid for the two thirds | 1A=88 million euros
? Does the bishop want the clinics? | 4W+
? Who is the lender? | -
? Will Sanavita challenge the decision? | 5W+
? Did the clinics make losses? | -
? When was the contract signed? | 2A+=2 September
? Are jobs guaranteed? | -
? Is Brambilla leaving? | -
? Will the chapel be closed? | 2D+
? Did patients protest? | -

= Bishop buys back Bergamo clinics
N| The diocese of Bergamo has exercised its right of first refusal and will acquire the two thirds of the San Rocco clinics that were to go to Sanavita, {Bishop Callisto Moioli} said after mass on Sunday.
N| The 88 million euros, {he=Bishop Callisto Moioli} said, came from the sale of a property in Milan and from a lender whom he did not name.
N| {Colleoni} regretted the decision and said Sanavita would not challenge it.
N| {Pesenti}, the nurse, said that this time she had heard it in church.
N| {Brambilla} announced that he would leave at the end of the year.
V| The antitrust authority has closed the file on the takeover.
N| {The union} asked for an assurance that nobody would be dismissed and, it said, was given a blessing.
? Has Sanavita taken over the San Rocco clinics? | 1D+ 3D+ 6D
? the sale of the Bergamo clinics to the hospital group | 1D+ 3D+ 6D
? is it true that sanavita notified the takeover to the authority | -
? Had the staff been told that no sale was planned? | -
? how much is being paid for the two thirds | 2A+=88 million euros
? Does the bishop want the clinics? | 1A+
? Who is the lender? | 2W+
? Will Sanavita challenge the decision? | 3D+
? Did the clinics make losses? | -
? When was the contract signed? | -
? Are jobs guaranteed? | 7P
? Is Brambilla leaving? | 5A+
? Will the chapel be closed? | -
? Did patients protest? | -

= Decathlon favourite Voss said to have withdrawn from Götzis
A| {A member of the medical staff of the German athletics federation} told this newspaper on Wednesday that the decathlete Jannick Voss had strained a muscle in his thigh in the long jump pit at Leverkusen and would not start in Götzis at the weekend.
N| {The federation} said that injuries were a matter for the athlete.
N| {Voss} sent word through his training partner that he was "resting, like every Wednesday".
N| {The meeting's director, Elmar Nachbaur}, had him on the list on Wednesday evening and saw no reason to take him off it.
V| Voss, 25, leads the world list with 8,846 points.
V| Götzis, in western Austria, is the most important decathlon of the year outside the championships.
? Did Voss strain a muscle before Götzis? | 1A 2W+ 3W+
? the decathlete's thigh strain in Leverkusen | 1A 2W+ 3W+
? is it true that voss was injured when he came to götzis | 1A 2W+ 3W+
? Did Voss withdraw before the start of the decathlon? | 1A 2W+ 3W+ 4D+
? Who won in Götzis? | -
? how fast did he run the 100 metres | -
? Which leg did he hurt in the hurdles? | -
? Will he compete in the world championships? | -
? Was there a cramp in the left leg before Götzis? | -
? Does Voss lead the world rankings? | 5A
? Did Beaubien break the world record? | -
? Will the federation publish injuries? | -
? Is the doctor being dismissed? | -

= Voss starts in Götzis and runs a record
V| Jannick Voss, who had been reported injured on Wednesday, won the 100 metres of the decathlon in Götzis on Saturday in 10.31 seconds, a record for the meeting.
N| "I rested, as I told you," {he=Jannick Voss} said with a look at the press seats.
N| {The federation's doctor, Gunhild Sperber}, said there had been a cramp in Leverkusen and no strain.
V| After five events he led with 4,612 points, ahead of the Canadian Tyrell Beaubien.
N| {Beaubien} complained of the wind in the high jump.
V| The second day begins at ten with the hurdles.
? Did Voss strain a muscle before Götzis? | 2D+ 3D+
? the decathlete's thigh strain in Leverkusen | 2D+ 3D+
? is it true that voss was injured when he came to götzis | 2D+ 3D+
? Did Voss withdraw before the start of the decathlon? | 1D
? Who won in Götzis? | -
? how fast did he run the 100 metres | 1A=10.31 seconds
? Which leg did he hurt in the hurdles? | -
? Will he compete in the world championships? | -
? Was there a cramp in the left leg before Götzis? | -
? Does Voss lead the world rankings? | -
? Did Beaubien break the world record? | -
? Will the federation publish injuries? | -
? Is the doctor being dismissed? | -

= Voss pulls up in hurdles, Beaubien wins
V| The German decathlete Jannick Voss stopped after the sixth hurdle in Götzis on Sunday, held his thigh and left the track on a stretcher.
N| {Sperber} said it was the left one; the cramp in Leverkusen had been in the right.
N| {She=Sperber} could not say how severe the injury was and refused to speculate about the world championships in August.
V| Tyrell Beaubien won with 8,703 points, a Canadian record.
N| {Nachbaur} spoke of the best and the worst weekend in his 20 years.
A| {A coach in the German team} said Voss had trained with a bandage on both legs on Thursday.
N| {Voss's manager, Sven Ollenhauer}, called that untrue.
? Did Voss strain a muscle before Götzis? | 2D+ 6A 7D+
? the decathlete's thigh strain in Leverkusen | 2D+ 6A 7D+
? is it true that voss was injured when he came to götzis | 2D+ 6A 7D+
? Did Voss withdraw before the start of the decathlon? | 1D
? Who won in Götzis? | 4A=Tyrell Beaubien
? how fast did he run the 100 metres | -
? Which leg did he hurt in the hurdles? | 2A+=the left one
? Will he compete in the world championships? | 3W+
? Was there a cramp in the left leg before Götzis? | 2D+
? Does Voss lead the world rankings? | -
? Did Beaubien break the world record? | -
? Will the federation publish injuries? | -
? Is the doctor being dismissed? | -

= Voss out for season, both thighs scanned
N| Jannick Voss has a torn muscle in his left thigh and a healed strain in his right, {his manager=Sven Ollenhauer} said on Tuesday after an examination in Munich.
N| {Ollenhauer} acknowledged that the strain dated from the week before Götzis and that his earlier statements had been "protective".
N| Voss will miss the world championships in August, {he=Ollenhauer} confirmed.
N| {Sperber} said she had not been shown the scan and stood by her diagnosis of a cramp.
N| {The federation} announced that athletes' injuries would in future be made public.
V| Beaubien is now first in the world rankings.
N| Would Voss sue anybody? {Ollenhauer} laughed.
? Did Voss strain a muscle before Götzis? | 1A+ 2A+ 4D+
? the decathlete's thigh strain in Leverkusen | 1A+ 2A+ 4D+
? is it true that voss was injured when he came to götzis | 1A+ 2A+ 4D+
? Did Voss withdraw before the start of the decathlon? | -
? Who won in Götzis? | -
? how fast did he run the 100 metres | -
? Which leg did he hurt in the hurdles? | 1A+=his left thigh
? Will he compete in the world championships? | 3D+
? Was there a cramp in the left leg before Götzis? | -
? Does Voss lead the world rankings? | 6D
? Did Beaubien break the world record? | -
? Will the federation publish injuries? | 5A+
? Is the doctor being dismissed? | -

= Winemaker accused of selling Moldovan wine as Burgundy
N| The fraud office in Dijon searched the cellars of the wine merchant Anselme Petitjean in Beaune on Tuesday on suspicion that he had sold wine from Moldova under Burgundian labels, {a spokeswoman=The fraud office in Dijon} said.
N| {Petitjean's lawyer, Clothilde Vasseur}, said her client had bought wine in Moldova "for his own table".
A| {A lorry driver}, whom this newspaper met at a motorway restaurant, said he had brought 24,000 litres to Beaune every month for two years.
N| {The Moldovan winery Valea Codrului} confirmed that Petitjean was a customer but would not disclose quantities.
V| Petitjean sells 600,000 bottles a year, most of them to the United States and Japan.
N| {His importer in New York, Saul Lindenfeld}, said that he had tasted nothing out of the ordinary.
N| {The growers' association of Burgundy} said it would wait for the laboratory and would then be merciless.
? Did Petitjean sell Moldovan wine as Burgundy? | 1W 2D+ 3A 6D 7W
? the Beaune merchant's wine fraud | 1W 2D+ 3A 6D 7W
? is it true that the burgundy was really from moldova | 1W 2D+ 3A 6D 7W
? How many bottles were falsely labelled? | -
? Where was the Moldovan wine found? | -
? how many litres did the winery deliver | 3A=24,000 litres ; 4W+
? Has Petitjean been arrested? | -
? What was his sentence? | -
? Did he confess? | -
? Will he appeal? | -
? Was he expelled from the growers' association? | -
? Is the American importer suing? | -
? Why did the first test find nothing? | -
? Did anyone fall ill from the wine? | -

= Laboratory finds Burgundy in Petitjean's bottles
N| A laboratory in Bordeaux found only pinot noir from Burgundy in twelve bottles taken from the merchant Anselme Petitjean, {the fraud office in Dijon} said on Friday.
N| {Vasseur} asked for an apology and for the return of the keys.
N| {The fraud office's head, Régis Maillard}, gave back neither and said that twelve bottles were not 600,000.
N| {Petitjean}, in his first interview, said that he did like Moldovan wine and that his table was large.
N| {The growers' association} would not comment on an interim result.
N| {Lindenfeld} said he had known it.
? Did Petitjean sell Moldovan wine as Burgundy? | 1D 3W 4D+ 5W 6D
? the Beaune merchant's wine fraud | 1D 3W 4D+ 5W 6D
? is it true that the burgundy was really from moldova | 1D 3W 4D+ 5W 6D
? How many bottles were falsely labelled? | -
? Where was the Moldovan wine found? | -
? how many litres did the winery deliver | -
? Has Petitjean been arrested? | -
? What was his sentence? | -
? Did he confess? | -
? Will he appeal? | -
? Was he expelled from the growers' association? | -
? Is the American importer suing? | -
? Why did the first test find nothing? | -
? Did anyone fall ill from the wine? | -

= Forty thousand litres of Moldovan wine in Beaune annexe
V| Investigators discovered a second cellar belonging to the wine merchant Anselme Petitjean under a former cinema in Beaune on Wednesday and found in it 40,000 litres of Moldovan wine and nine boxes of labels with the words "Grand Vin de Bourgogne".
N| {Maillard} said that this was more than a table could hold.
N| {Vasseur} declined to comment before she had seen the cinema.
N| Petitjean was taken into custody on Wednesday evening, {the prosecutor, Ghislain Morvan}, said.
N| {Valea Codrului} now put its deliveries at 580,000 litres in two years.
N| {The growers' association} demanded that he be expelled, which at present he cannot be, as he has never been a member.
N| {Lindenfeld} did not return calls.
? Did Petitjean sell Moldovan wine as Burgundy? | 1A 2A 3W+
? the Beaune merchant's wine fraud | 1A 2A 3W+
? is it true that the burgundy was really from moldova | 1A 2A 3W+
? How many bottles were falsely labelled? | -
? Where was the Moldovan wine found? | 1A=under a former cinema in Beaune
? how many litres did the winery deliver | 5A+=580,000 litres
? Has Petitjean been arrested? | 4A
? What was his sentence? | -
? Did he confess? | -
? Will he appeal? | -
? Was he expelled from the growers' association? | 6D
? Is the American importer suing? | -
? Why did the first test find nothing? | -
? Did anyone fall ill from the wine? | -

= Petitjean gets three years for wine fraud
V| A court in Dijon on Thursday sentenced the wine merchant Anselme Petitjean to three years in prison, two of them suspended, for selling 770,000 bottles of Moldovan wine as Burgundy.
N| {Petitjean}, who had confessed on the first day, said nobody had ever complained.
N| {Judge Honorine Lacaze} said the consumers had been deceived whether they noticed or not.
N| {Vasseur} said she would advise against an appeal.
V| Lindenfeld, who appeared as a witness, is suing for 3 million dollars.
V| The twelve bottles tested first had come from the merchant's private rack.
N| {Valea Codrului} said it had sold its wine as what it was, and that demand in France was now "encouraging".
? Did Petitjean sell Moldovan wine as Burgundy? | 1A 2A+ 3A
? the Beaune merchant's wine fraud | 1A 2A+ 3A
? is it true that the burgundy was really from moldova | 1A 2A+
? How many bottles were falsely labelled? | 1A=770,000 bottles
? Where was the Moldovan wine found? | -
? how many litres did the winery deliver | -
? Has Petitjean been arrested? | -
? What was his sentence? | 1A=three years in prison
? Did he confess? | 2A
? Will he appeal? | 4D+
? Was he expelled from the growers' association? | -
? Is the American importer suing? | 5A
? Why did the first test find nothing? | 6A=The twelve bottles tested first had come from the merchant's private rack
? Did anyone fall ill from the wine? | -

= Founder of Bristol drone firm missing since Friday
N| {Avon and Somerset police} asked for help on Monday in finding Cordelia Mainwaring, 44, the founder of the drone maker Kestrelwing, who had last been seen at Temple Meads station on Friday evening.
N| {Kestrelwing} said that it was in touch with the family and that business was going on.
N| {Her husband, Theo Mainwaring}, said she had taken a small bag and left her telephone on the bread bin.
N| {A police spokesman, Sergeant Winston Achebe}, would not say whether a crime was suspected.
A| {An employee} said there had been a quarrel with an investor on Thursday.
N| {The investor, Blackmere Capital}, said it would not comment out of respect for the family.
V| Kestrelwing, which makes drones for inspecting wind turbines, is to be sold to a German company this month.
? Is Cordelia Mainwaring missing? | 1A
? the missing drone company founder being found | 1P
? is it true that a crime lay behind her disappearance | 4W
? Where was she? | -
? Was she with a former colleague? | -
? Why did she go away? | 5A=a quarrel with an investor ; 6W+
? Has Kestrelwing been sold to the German firm? | 7P
? Will she return to the company? | -
? how much did she pay for the shares | -
? Did the tabloid apologise? | -
? Is Rotorwerk claiming damages? | -
? How many drones did it deliver last year? | -
? Was there a quarrel with an investor? | 5A 6W+
? Has her husband left her? | -

= Missing drone founder is safe, police say
N| {Police} said on Wednesday that Cordelia Mainwaring had been found safe and well in Scotland and did not wish her whereabouts to be known.
N| {Sergeant Achebe} said there had been no crime.
N| {Her husband} thanked everybody and asked to be left alone.
N| {Kestrelwing} would not say whether she would return to the company.
N| {Blackmere} said that the sale was proceeding; it declined to say whether her signature was needed.
M| {The tabloid Daily Pennant} claimed she had been seen with a former colleague in Oban.
N| {The colleague, Rufus Tait}, said he was in Lisbon and sent a picture of a tram.
? Is Cordelia Mainwaring missing? | 1D
? the missing drone company founder being found | 1A
? is it true that a crime lay behind her disappearance | 2D
? Where was she? | 1A=Scotland ; 6A=Oban
? Was she with a former colleague? | 6A 7D+
? Why did she go away? | -
? Has Kestrelwing been sold to the German firm? | 5P+
? Will she return to the company? | 4W+
? how much did she pay for the shares | -
? Did the tabloid apologise? | -
? Is Rotorwerk claiming damages? | -
? How many drones did it deliver last year? | -
? Was there a quarrel with an investor? | -
? Has her husband left her? | -

= Mainwaring: I went away so as not to sign
N| {Cordelia Mainwaring} said in a statement on Monday that she had left Bristol because she could not sell her company and could not say so to those who wanted her to.
N| {She=Cordelia Mainwaring} said she had been alone, in a cottage near Ullapool, and had never in her life been to Oban.
N| {The Daily Pennant} apologised and paid 10,000 pounds to a mountain rescue team.
N| {Blackmere} confirmed that the sale to the German company, Rotorwerk of Bremen, was off.
N| {Rotorwerk} said it had a contract and would study it.
N| {Mainwaring} did not mention the quarrel which is said to have preceded her departure.
V| She holds 40 percent of Kestrelwing.
? Is Cordelia Mainwaring missing? | -
? the missing drone company founder being found | -
? is it true that a crime lay behind her disappearance | 1D+
? Where was she? | 2A+=in a cottage near Ullapool
? Was she with a former colleague? | 2D+
? Why did she go away? | 1A+=because she could not sell her company
? Has Kestrelwing been sold to the German firm? | 1D+ 4D+
? Will she return to the company? | -
? how much did she pay for the shares | -
? Did the tabloid apologise? | 3A+
? Is Rotorwerk claiming damages? | -
? How many drones did it deliver last year? | -
? Was there a quarrel with an investor? | 6W+
? Has her husband left her? | -

= Kestrelwing founder buys out investor
N| Cordelia Mainwaring has bought the 60 percent of Kestrelwing that belonged to Blackmere Capital, with a loan from a bank in Edinburgh, {she=Cordelia Mainwaring} said on Tuesday.
N| {Neither side} would give the price.
N| Rotorwerk has dropped its claim for damages, {a spokeswoman=Rotorwerk} said.
V| The company delivered 90 drones last year, 30 more than in the year before.
N| Mainwaring, whose disappearance for five days in the spring kept the police busy, has also paid for a new boat for the Ullapool lifeboat crew, {the crew} said.
N| Asked whether she would sell the company one day, {she=Mainwaring} said that she would at least say so.
? Is Cordelia Mainwaring missing? | -
? the missing drone company founder being found | -
? is it true that a crime lay behind her disappearance | -
? Where was she? | -
? Was she with a former colleague? | -
? Why did she go away? | -
? Has Kestrelwing been sold to the German firm? | -
? Will she return to the company? | -
? how much did she pay for the shares | 2W+
? Did the tabloid apologise? | -
? Is Rotorwerk claiming damages? | 3D+
? How many drones did it deliver last year? | 4A=90 drones
? Was there a quarrel with an investor? | -
? Has her husband left her? | -

= Half-year results: Baltic grocer Rimanta doubles profit
V| The Lithuanian grocery chain Rimanta earned 61 million euros in the first half of the year, more than twice as much as in the same months of last year, on sales that rose by 12 percent to 1.4 billion.
N| {Chief executive Giedrė Stankutė} attributed the improvement to the 48 shops in Latvia which the company took over in January, and to cheaper electricity.
N| The chain, {she=Giedrė Stankutė} told analysts in Vilnius, would open its first shops in Finland before the end of next year if it found "sites with parking and neighbours with appetite".
V| Wages for the company's 16,200 employees rise by 8 percent in October under an agreement reached in June.
N| Asked about talk of an approach by a German discounter, {Stankutė} said she did not comment on talk.
V| The shares, which are listed in Vilnius and Warsaw, gained 5 percent.
V| A rival, the Estonian cooperative Koduring, reported a drop in profit on the same day.
? Did Rimanta's profit rise? | 1A
? the Lithuanian grocer's entry into the Finnish market | 3P+
? is it true that rimanta opened shops in finland | 3P+
? Is a German discounter trying to buy Rimanta? | 5W+
? how much profit did the chain make in the first half | 1A=61 million euros
? How many shops did it buy around Helsinki? | -
? Will the Finnish shops be closed? | -
? Why did Laaksovirta leave? | -
? Have the shareholders accepted the German offer? | -
? Has the competition council approved the takeover? | -
? Did all the Finnish employees keep their jobs? | -
? Will Rimanta open in Sweden? | -
? Did Koduring's profit grow too? | 7D
? Was the bread changed? | -
? Will prices in Rimanta shops go up? | -

= Rimanta buys eleven shops in Helsinki region
N| Rimanta, the Lithuanian grocer, is buying eleven supermarkets in and around Helsinki from a bankrupt Finnish chain for 38 million euros, {it=Rimanta} said on Tuesday.
N| {Stankutė} said the shops would reopen under the name Rimanta in March, more than half a year earlier than she had hoped.
V| The Finnish consumer authority has approved the purchase on condition that one shop, in Espoo, is sold on.
V| About 420 of the 510 employees keep their jobs.
N| {The union of shop workers in Helsinki} said the remaining 90 had learned of it by post.
N| {A Rimanta spokesman, Tadas Jurgelis}, said that he regretted the post.
V| The company's profit had doubled in the first half, helped by shops bought in Latvia.
? Did Rimanta's profit rise? | 7A
? the Lithuanian grocer's entry into the Finnish market | 1P+ 2P+
? is it true that rimanta opened shops in finland | 1P+ 2P+
? Is a German discounter trying to buy Rimanta? | -
? how much profit did the chain make in the first half | -
? How many shops did it buy around Helsinki? | 1A+=eleven supermarkets
? Will the Finnish shops be closed? | -
? Why did Laaksovirta leave? | -
? Have the shareholders accepted the German offer? | -
? Has the competition council approved the takeover? | -
? Did all the Finnish employees keep their jobs? | 4D 5D
? Will Rimanta open in Sweden? | -
? Did Koduring's profit grow too? | -
? Was the bread changed? | -
? Will prices in Rimanta shops go up? | -

= Rimanta's Finnish start goes slower than planned
V| Four months after opening its first shops in Finland, the Lithuanian grocer Rimanta is selling a third less there than it expected, and the profit of the whole group fell by 9 percent in the first half.
N| {Stankutė} said Finns were loyal people.
N| She did not intend to close any of the ten shops, {she=Stankutė} said, but would change the bread.
N| {Jurgelis} confirmed that the head of the Finnish business, Mika Laaksovirta, had left after nine months; he gave no reason.
N| {Laaksovirta} said he had advised a different bread from the first day.
V| Sales in Latvia rose by 7 percent.
N| Would Rimanta still open in Sweden, as announced in the spring? {Stankutė} said it was too soon to tell.
? Did Rimanta's profit rise? | 1D
? the Lithuanian grocer's entry into the Finnish market | 1A
? is it true that rimanta opened shops in finland | 1A
? Is a German discounter trying to buy Rimanta? | -
? how much profit did the chain make in the first half | -
? How many shops did it buy around Helsinki? | -
? Will the Finnish shops be closed? | 3D+
? Why did Laaksovirta leave? | 4W+
? Have the shareholders accepted the German offer? | -
? Has the competition council approved the takeover? | -
? Did all the Finnish employees keep their jobs? | -
? Will Rimanta open in Sweden? | 7W+
? Did Koduring's profit grow too? | -
? Was the bread changed? | 3P+
? Will prices in Rimanta shops go up? | -

= German discounter makes offer for Rimanta
N| The German discounter Pfennigfuchs has made an offer of 890 million euros for the Lithuanian grocer Rimanta, {both companies} said on Monday.
N| {Rimanta's board} recommends acceptance.
N| {Stankutė}, who two years ago refused to comment on talk of such an approach, said that the talk had been right and the price then too low.
N| {Pfennigfuchs} would not say what was to become of the ten shops in Finland.
N| Lithuania's competition council will decide by August, {its chairwoman, Rasa Vaitkevičienė}, said.
V| Shareholders who own 54 percent have already accepted.
V| Rimanta's shares rose by 31 percent.
? Did Rimanta's profit rise? | -
? the Lithuanian grocer's entry into the Finnish market | 4A
? is it true that rimanta opened shops in finland | 4A
? Is a German discounter trying to buy Rimanta? | 1A+ 2A+ 3A+
? how much profit did the chain make in the first half | -
? How many shops did it buy around Helsinki? | -
? Will the Finnish shops be closed? | 4W+
? Why did Laaksovirta leave? | -
? Have the shareholders accepted the German offer? | 6A
? Has the competition council approved the takeover? | 5P+
? Did all the Finnish employees keep their jobs? | -
? Will Rimanta open in Sweden? | -
? Did Koduring's profit grow too? | -
? Was the bread changed? | -
? Will prices in Rimanta shops go up? | -

= World Cup qualifier: Malta hold Hungary
V| Malta drew 1-1 with Hungary in Ta' Qali on Thursday and took their first point in the group, thanks to a header in the 88th minute by Keith Zammit-Tabone, a physiotherapist by profession.
V| Hungary had led since the 14th minute through a penalty by Márk Lendvai.
N| {Hungary's coach, Ottó Dervalics}, said he took the responsibility and would answer no questions about his future.
N| {Malta's coach, the Italian Gianfranco Sella}, said that his goalscorer had treated two of his team-mates at half-time.
V| Lendvai was taken off with a knock to the ankle.
N| {The Hungarian doctor, Tamás Ruzsa}, said it was nothing serious.
V| Hungary are third with seven points from five matches.
? Did Hungary win in Malta? | 1D
? a draw between Malta and Hungary | 1A
? Has Dervalics resigned as coach of Hungary? | 3W+
? is it true the hungarian coach is staying on | 3W+
? who scored for malta | 1A=Keith Zammit-Tabone
? Is Bíró the new coach? | -
? Is Lendvai badly injured? | 6D+
? How many goals did Lendvai score against Norway? | -
? Did Malta win their next match? | -
? Is Hungary leading the group? | 7D
? Did Norway's coach blame the referee? | -
? Will Hungary qualify for the World Cup? | -
? Who refereed the match in Budapest? | -

= Dervalics offers to go, federation says wait
N| Ottó Dervalics offered his resignation as coach of Hungary on Friday, the day after the draw in Malta, {the federation} said; it had not been accepted.
N| {The federation's president, Áron Sárközi}, said that he wanted to sleep on it.
N| {Dervalics} confirmed the offer in one sentence and drove to Lake Balaton.
M| {The daily Népszava Sport} named the former international Kornél Bíró as successor.
N| {Bíró} said nobody had called him, and that he was fishing at the same lake.
N| {Ruzsa} said Lendvai had trained lightly.
V| Hungary play Norway in Budapest on Tuesday.
? Did Hungary win in Malta? | 1D+
? a draw between Malta and Hungary | 1A+
? Has Dervalics resigned as coach of Hungary? | 1P+ 2W+ 3P+
? is it true the hungarian coach is staying on | 2W+ 4D
? who scored for malta | -
? Is Bíró the new coach? | 4A 5D+
? Is Lendvai badly injured? | 6D+
? How many goals did Lendvai score against Norway? | -
? Did Malta win their next match? | -
? Is Hungary leading the group? | -
? Did Norway's coach blame the referee? | -
? Will Hungary qualify for the World Cup? | -
? Who refereed the match in Budapest? | -

= Hungary beat Norway, coach stays
V| Hungary won 2-0 against Norway in Budapest on Tuesday, with goals by Márk Lendvai in the 9th and 71st minute.
N| {Sárközi} announced after the match that Dervalics would stay until the end of the qualification.
N| {Dervalics} said he had caught nothing at Lake Balaton except a cold.
V| Malta lost 4-0 in Oslo in the same group's other recent match.
N| {Norway's coach, Espen Gulbrandsen}, declined to speak about the referee.
V| Hungary are second.
N| {Lendvai}, asked about his ankle, said: "Which one?"
? Did Hungary win in Malta? | -
? a draw between Malta and Hungary | -
? Has Dervalics resigned as coach of Hungary? | 2D+
? is it true the hungarian coach is staying on | 2A+
? who scored for malta | -
? Is Bíró the new coach? | 2D+
? Is Lendvai badly injured? | 1D 7D+
? How many goals did Lendvai score against Norway? | 1A=in the 9th and 71st minute
? Did Malta win their next match? | 4D
? Is Hungary leading the group? | 6D
? Did Norway's coach blame the referee? | 5W+
? Will Hungary qualify for the World Cup? | -
? Who refereed the match in Budapest? | -

= Beekeeper's prize honey "from a tank in Antwerp"
A| {A former employee} says that the honey with which the Slovene beekeeper Izidor Zupančič won the gold medal of the European honey fair in Celje in May came from a tank in Antwerp and originally from three continents.
N| {Zupančič} asked the reporter whether he had ever tried to teach a bee geography.
N| {The fair's jury chairman, Primož Koren}, said the samples had been destroyed and that he could not check anything.
N| {The Antwerp trader, Bijenhof NV}, said it sold to 400 customers and named none.
V| Zupančič sells 90 tonnes a year under the name Triglav Gold; he has 212 hives, which by the rule of thumb yield six tonnes.
N| {The Slovene food inspectorate} said that it had known of the discrepancy since Monday.
? Did Zupančič sell foreign honey as his own? | 1A 2W+ 4W+ 5A
? imported honey in jars of Triglav Gold | 1A 2W+ 4W+ 5A
? is it true that the prize-winning honey came from abroad | 1A 2W+ 3W 4W+
? Where did the honey come from? | 1A=a tank in Antwerp ; 4W+
? Has he handed back the medal? | -
? how much is he fined | -
? Since when has Bijenhof supplied him? | 4W+
? Has the beekeepers' association expelled him? | -
? Who got the gold medal instead? | -
? Are the jars still in the supermarkets? | -
? How much honey do his hives yield? | 5A=six tonnes
? Were the prize samples kept? | 3D+
? Did anyone fall ill from the honey? | -

= Inspectors find foreign pollen in Triglav Gold
N| {The Slovene food inspectorate} said on Thursday that ten of twelve jars of Triglav Gold contained pollen of plants that do not grow in Europe.
N| {Its head, Vida Mlakar}, declined to say from which country the honey came until a second laboratory had finished.
N| {Zupančič}, by way of his daughter, Neža, let it be known that he bought honey "in bad years".
N| {She=Neža} did not answer when asked how many bad years there had been.
N| {Koren} said the medal would be taken back if the facts were confirmed.
V| Two supermarket chains have removed the jars.
N| The beekeepers' association has suspended him, {its secretary} said.
? Did Zupančič sell foreign honey as his own? | 1A 3A+
? imported honey in jars of Triglav Gold | 1A 3A+
? is it true that the prize-winning honey came from abroad | -
? Where did the honey come from? | 2W
? Has he handed back the medal? | 5P+
? how much is he fined | -
? Since when has Bijenhof supplied him? | -
? Has the beekeepers' association expelled him? | -
? Who got the gold medal instead? | -
? Are the jars still in the supermarkets? | 6D
? How much honey do his hives yield? | -
? Were the prize samples kept? | -
? Did anyone fall ill from the honey? | -

= Honey medal returned
V| Izidor Zupančič sent back his gold medal on Monday, wrapped in a page of the newspaper that had first reported on the origin of his honey.
N| {He=Izidor Zupančič} wrote to the jury that the honey entered for the prize had been his own, from his own bees, and that only the rest was not.
N| {Koren} said he believed that and could not prove it.
N| {Mlakar} announced a fine of 60,000 euros for false labelling; the honey came mainly from Argentina, Vietnam and Ukraine, she said.
N| {Bijenhof} confirmed that it had supplied Triglav Gold since 2017.
V| The silver medallist, Marija Hočevar, declined to move up.
N| Neža Zupančič has taken over the hives and sells six tonnes a year, {she=Neža Zupančič} said.
? Did Zupančič sell foreign honey as his own? | 2A+ 4A 5A+
? imported honey in jars of Triglav Gold | 2A+ 4A 5A+
? is it true that the prize-winning honey came from abroad | 2D+ 3D
? Where did the honey come from? | 4A=Argentina, Vietnam and Ukraine
? Has he handed back the medal? | 1A
? how much is he fined | 4A+=60,000 euros
? Since when has Bijenhof supplied him? | 5A+=2017
? Has the beekeepers' association expelled him? | -
? Who got the gold medal instead? | 6D
? Are the jars still in the supermarkets? | -
? How much honey do his hives yield? | 7A+=six tonnes
? Were the prize samples kept? | -
? Did anyone fall ill from the honey? | -

= Robotaxi firm Wayland suspends service after crash with tram
V| A driverless taxi of the company Wayland collided with a tram at a crossing in Zurich-Oerlikon at 22.40 on Tuesday; a woman of 37, who sat in the taxi, and the tram driver were hurt.
N| {Zurich city police} said both had been taken to hospital with moderate injuries and that the cause was under investigation.
N| {Wayland's Swiss head, Annik Zollinger}, said that all 60 vehicles in the city had been stopped until further notice.
N| {The tram operator} declared that its signal had been green.
A| {A witness} told this newspaper that the taxi's light had been green too.
N| {Zollinger} refused to comment on signals.
V| Wayland has driven in Zurich since last November, on a permit that ends in October.
? Was the faulty traffic light to blame for the crash? | 2W 6W+
? a defective controller as the cause of the accident in Oerlikon | 2W 6W+
? is it true that both the tram and the taxi had green | 5A 6W+
? how many people were hurt | 1A=a woman of 37, who sat in the taxi, and the tram driver ; 2A=both
? Has Wayland suspended its service? | 3A+
? Did the taxi brake before the collision? | -
? Are other crossings defective? | -
? Have charges been brought? | -
? Has the permit been extended? | -
? How large will the fleet be? | -
? Is the tram driver back at work? | -
? Did Ammann apologise to Wayland? | -
? Was the taxi speeding? | -

= Both lights were green, city admits
N| {Zurich's civil engineering office} said on Friday that a faulty controller had shown green to the tram and to the cross traffic for nine seconds on Tuesday evening.
N| {The city councillor in charge, Beatrix Ammann}, apologised to the two injured people and to Wayland, in that order.
N| {Zollinger} said her vehicles would go back on the road on Monday.
N| {The tram operator} had no comment on the office's statement.
N| {The injured passenger's husband}, who did not want to be named, said she could walk.
N| {Ammann} could not say whether other crossings were affected.
V| There are 412 such controllers in the city.
? Was the faulty traffic light to blame for the crash? | 1A+ 4W+
? a defective controller as the cause of the accident in Oerlikon | 1A+ 4W+
? is it true that both the tram and the taxi had green | 1A+ 4W+
? how many people were hurt | 2A+=two
? Has Wayland suspended its service? | 3A+
? Did the taxi brake before the collision? | -
? Are other crossings defective? | 6W+
? Have charges been brought? | -
? Has the permit been extended? | -
? How large will the fleet be? | -
? Is the tram driver back at work? | -
? Did Ammann apologise to Wayland? | 2A+
? Was the taxi speeding? | -

= Wayland taxi saw tram and did not brake, data show
N| {The Swiss transport safety board} reported on Wednesday that the Wayland taxi which collided with a tram in Oerlikon in April had recognised the tram 3.1 seconds beforehand but had not braked because its light was green.
N| {The board} calls the faulty traffic light the cause and the missing reaction a "contributing factor".
N| {Zollinger} accepted the report and said the software had since been changed.
N| {Ammann} announced that seven of 412 controllers had been found defective and replaced.
N| The prosecutor would decide by the end of the year whether charges would be brought, {her spokeswoman} said.
V| The tram driver, Ljubo Kostić, is still unable to work.
N| {He=Ljubo Kostić} said he was not angry with a car.
? Was the faulty traffic light to blame for the crash? | 2A
? a defective controller as the cause of the accident in Oerlikon | 2A
? is it true that both the tram and the taxi had green | -
? how many people were hurt | -
? Has Wayland suspended its service? | -
? Did the taxi brake before the collision? | 1D
? Are other crossings defective? | 4A+
? Have charges been brought? | 5W+
? Has the permit been extended? | -
? How large will the fleet be? | -
? Is the tram driver back at work? | 6D
? Did Ammann apologise to Wayland? | -
? Was the taxi speeding? | -

= Permit for Zurich robotaxis extended
V| The canton of Zurich on Monday extended the permit for Wayland's driverless taxis by two years, five months after one of them ran into a tram.
N| {Zollinger} said the company would double the fleet to 120 vehicles.
N| {The transport union} called the decision premature, as the criminal inquiry had not ended.
N| {The prosecutor's spokeswoman} confirmed that it was still open.
N| {Ammann} did not attend the news conference.
V| Wayland's taxis have carried 410,000 passengers in Zurich.
V| Kostić went back to work last week, on line 14.
? Was the faulty traffic light to blame for the crash? | -
? a defective controller as the cause of the accident in Oerlikon | -
? is it true that both the tram and the taxi had green | -
? how many people were hurt | -
? Has Wayland suspended its service? | -
? Did the taxi brake before the collision? | -
? Are other crossings defective? | -
? Have charges been brought? | 3D 4D+
? Has the permit been extended? | 1A
? How large will the fleet be? | 2A+=120 vehicles
? Is the tram driver back at work? | 7A
? Did Ammann apologise to Wayland? | -
? Was the taxi speeding? | -

= Two Nobel laureates "sign" letter they never saw
M| {The website ClimateCandor} published a letter against the Paris agreement on Tuesday which it said had been signed by 41 scientists, among them the Nobel laureates Aurelia Stanhope and Masato Kirishima.
N| {Stanhope} said from Cambridge that she had neither signed nor seen the letter.
N| {A spokeswoman for Kirishima's institute in Nagoya} said the professor was 94 and did not sign things.
N| {The website's editor, Brock Tillery}, said he had the signatures on file.
N| {He=Brock Tillery} would not show them.
V| Five other signatories whom this newspaper reached confirmed that they had signed; three said they had not; nine did not reply.
V| The letter was quoted in the US Senate on the same day.
? Did Stanhope and Kirishima sign the letter? | 1A 2D+ 3D+ 4A
? the Nobel laureates' signatures under the climate letter | 1A 2D+ 3D+ 4A
? is it true that two nobel prize winners signed against the paris agreement | 1A 2D+ 3D+ 4A
? how many people signed | 1A=41 scientists
? Were the names removed? | -
? Who put the names there? | -
? Did all the other signatories confirm they had signed? | 6D
? Has the senator corrected the record? | -
? how much are the damages | -
? Has the website been closed? | -
? Why did Tillery do it? | -
? Is Tillery going to prison? | -

= Website removes laureates' names
V| The names of Aurelia Stanhope, Masato Kirishima and eleven others disappeared on Friday from a letter against climate policy on the website ClimateCandor, without explanation.
N| {Tillery} did not respond to questions.
N| {Senator Wes Hargrove of Oklahoma}, who had quoted the letter, said it was the argument that counted.
N| {Stanhope's lawyer, Giles Fenby}, demanded to see the signature which the editor claimed to have.
N| {Kirishima}, through his daughter, asked for his name to be spelled correctly when it was misused.
V| The letter now bears 28 signatures, one of them of a man who died in 2019.
? Did Stanhope and Kirishima sign the letter? | 2W 5D+
? the Nobel laureates' signatures under the climate letter | 2W 5D+
? is it true that two nobel prize winners signed against the paris agreement | 2W 5D+
? how many people signed | 6A=28 signatures
? Were the names removed? | 1A
? Who put the names there? | 2W+
? Did all the other signatories confirm they had signed? | -
? Has the senator corrected the record? | -
? how much are the damages | -
? Has the website been closed? | -
? Why did Tillery do it? | 2W+
? Is Tillery going to prison? | -

= Editor admits he invented signatures
N| {Brock Tillery} told a court in Tulsa on Monday that he had put thirteen names under the letter himself because he "felt sure they would agree".
N| He had no signatures of Stanhope or Kirishima and never had, {he=Brock Tillery} said.
N| {Fenby} said his client would give the damages, 50,000 dollars, to a weather station.
N| {Hargrove's office} declined to say whether he would correct the Senate record.
V| The website is still online.
N| {Tillery} said he stood by every word that was not a name.
? Did Stanhope and Kirishima sign the letter? | 1D 2D
? the Nobel laureates' signatures under the climate letter | 1D 2D
? is it true that two nobel prize winners signed against the paris agreement | 1D 2D
? how many people signed | -
? Were the names removed? | -
? Who put the names there? | 1A+=himself
? Did all the other signatories confirm they had signed? | -
? Has the senator corrected the record? | 4W+
? how much are the damages | 3A+=50,000 dollars
? Has the website been closed? | 5D
? Why did Tillery do it? | 1A+=he "felt sure they would agree"
? Is Tillery going to prison? | -

= Reports of job cuts at Lausanne chocolate maker Villars-Dumont
M| {The Tribune du Léman} reported on Saturday, on the strength of what it called several consistent accounts, that the chocolate maker Villars-Dumont would announce the closure of its Lausanne works and the loss of 190 jobs when its board meets on Wednesday.
N| {The company's spokeswoman, Solange Perrenoud}, said that the board's agenda was confidential and that employees would be the first to hear of any decision that concerned them.
N| {Unia, the trade union}, said that it had asked the management for an answer on Friday evening and was still waiting for it.
A| {Two women on the packing line}, who asked that their names be left out, said machines had been measured by men with tape in the past week.
V| Attempts to reach members of the Dumont family, which owns the firm, were unsuccessful on Sunday.
V| Cocoa has almost trebled in price in two years, and the company, which was founded in 1884, has not published a profit since 2021.
N| {The mayor of Lausanne, Grégoire Jaquet}, said it was too early for him to say anything, except that he liked the hazelnut bar.
? Did Villars-Dumont decide to close its Lausanne works? | 1A 2W+ 3W 5W 7W
? the planned closure of the Lausanne chocolate factory | 1A 2W+ 3W 5W 7W
? is it true that the chocolate works are being shut down | 1A 2W+ 3W 5W 7W
? how many jobs are to go | 1A=190 jobs ; 2W+
? Was a closure ever planned? | 1A 2W+
? Who opposed the closure? | -
? Did the board meet on Wednesday? | 1P
? how much is the family putting in | -
? Will there be dismissals next year? | -
? Has the firm been sold? | -
? What did the Belgians pay? | -
? Has the union been given a written guarantee? | -
? Did the cousins agree unanimously on the sale? | -
? Is the hazelnut bar being discontinued? | -

= Villars-Dumont board breaks up without a word
V| The board of the chocolate maker Villars-Dumont met for five hours on Wednesday and parted without a statement.
N| {Chairman Alfred Dumont}, asked on the steps whether the Lausanne works would be shut, put a finger to his lips.
N| {Perrenoud} confirmed that there had been a meeting and declined to say what had been decided, or whether anything had.
N| {Unia's secretary, Blerim Krasniqi}, told about 80 workers at the gate that silence was also an answer.
N| {He=Blerim Krasniqi} admitted that he knew no more than they did.
M| {The Tribune du Léman} wrote on Thursday that the decision had been put off because one of the five Dumont cousins was against it.
N| {The cousin in question, the sculptor Mathilde Dumont-Rey}, neither confirmed nor denied that when she was telephoned at her studio.
? Did Villars-Dumont decide to close its Lausanne works? | 2W+ 3W+ 5W 6D 7W+
? the planned closure of the Lausanne chocolate factory | 2W+ 3W+ 5W 6A 7W+
? is it true that the chocolate works are being shut down | 2W+ 3W+ 5W 6D 7W+
? how many jobs are to go | -
? Was a closure ever planned? | -
? Who opposed the closure? | 6A=one of the five Dumont cousins ; 7W+
? Did the board meet on Wednesday? | 1A 3A+
? how much is the family putting in | -
? Will there be dismissals next year? | -
? Has the firm been sold? | -
? What did the Belgians pay? | -
? Has the union been given a written guarantee? | -
? Did the cousins agree unanimously on the sale? | -
? Is the hazelnut bar being discontinued? | -

= Lausanne chocolate works to stay open, Villars-Dumont says
N| {Villars-Dumont} said on Monday that its works in Lausanne would not be closed and that no employee would be dismissed this year.
N| {Alfred Dumont} acknowledged in an interview that a closure had been on the table and that a plan for 190 redundancies had been drawn up.
N| "My cousin Mathilde asked us who would eat our chocolate if we all behaved like that," {the chairman=Alfred Dumont} said.
N| The family will put 22 million francs into the company, according to {the statement}.
N| {Krasniqi} said he would believe the promise for this year and asked about the next.
N| To that {Perrenoud} replied that she could not look into the future.
V| The price of the hazelnut bar goes up by 40 centimes.
? Did Villars-Dumont decide to close its Lausanne works? | 1D+
? the planned closure of the Lausanne chocolate factory | 1D+ 2A+
? is it true that the chocolate works are being shut down | 1D+
? how many jobs are to go | 1D+
? Was a closure ever planned? | 2A+
? Who opposed the closure? | 3A+=My cousin Mathilde
? Did the board meet on Wednesday? | -
? how much is the family putting in | 4A+=22 million francs
? Will there be dismissals next year? | 6W+
? Has the firm been sold? | -
? What did the Belgians pay? | -
? Has the union been given a written guarantee? | -
? Did the cousins agree unanimously on the sale? | -
? Is the hazelnut bar being discontinued? | -

= New owner for Villars-Dumont
V| The Belgian family firm Callens has bought the Swiss chocolate maker Villars-Dumont, whose Lausanne works were on the point of being closed two years ago.
N| {Neither party} disclosed the price.
N| {Anneleen Callens, who will be the chair}, said all 190 employees would be kept on "for as long as people like hazelnuts".
N| {Alfred Dumont} said that the five cousins had been unanimous for the first time since 1998.
N| {Mathilde Dumont-Rey} said she had abstained.
N| {Krasniqi} welcomed the buyer and said he was waiting for her guarantee in writing.
V| Cocoa costs half of what it did at the height of the crisis.
? Did Villars-Dumont decide to close its Lausanne works? | -
? the planned closure of the Lausanne chocolate factory | 1A
? is it true that the chocolate works are being shut down | -
? how many jobs are to go | -
? Was a closure ever planned? | 1A
? Who opposed the closure? | -
? Did the board meet on Wednesday? | -
? how much is the family putting in | -
? Will there be dismissals next year? | 3D+
? Has the firm been sold? | 1A
? What did the Belgians pay? | 2W+
? Has the union been given a written guarantee? | 6D+
? Did the cousins agree unanimously on the sale? | 4A+ 5D+
? Is the hazelnut bar being discontinued? | -

= Flight recorder maker Aerolog recalls 1,900 boxes
V| The European aviation safety agency ordered airlines on Friday to check 1,900 flight recorders made by the French company Aerolog, because a memory board may lose its data when it gets hot.
N| {Aerolog} said that the fault had come to light in a test at its own laboratory in Toulouse and that no accident investigation had been hampered by it.
N| {The French accident investigation bureau} said that it could not confirm the second half of that sentence.
N| {A spokeswoman for the bureau, Maylis Castaing-Roux}, refused to elaborate and referred to an inquiry that was still open.
V| The bureau is examining the crash of a turboprop near Nouméa in March, in which nine people were killed; its recorder was made by Aerolog.
N| {The airline concerned, Kanak Air}, did not wish to comment.
V| The check takes about two hours for each aircraft.
? Did the faulty recorder hamper an accident investigation? | 2D+ 3W+ 4W+
? an investigation impeded by Aerolog's memory boards | 2D+ 3W+ 4W+
? is it true that no inquiry was affected by the defect | 2A+ 3W+ 4W+
? Was data missing from the Nouméa recorder? | 4W+
? Why was the recorder blank? | -
? When did Aerolog learn of the missing data? | -
? how many people were killed | 5A=nine people
? Did the chief executive know of the letter? | -
? What caused the crash? | -
? Is the letter authentic? | -
? Has the prosecutor brought charges? | -
? Have all the recorders been checked? | -
? Have the families sued the airline? | -
? Was the turboprop shot down? | -

= Nouméa recorder was blank, investigators say
N| {The French accident investigation bureau} disclosed on Wednesday that the flight recorder of the turboprop that crashed near Nouméa in March contained no data for the last eleven minutes.
N| {Its director, Ghislain Aubrac}, said it could not be said yet whether the heat of the fire or a fault in the memory board was the reason.
N| {Aerolog's chief executive, Sabine Leclerc-Otto}, withdrew the statement that no investigation had been affected and called it "made in good faith and too early".
N| {She=Sabine Leclerc-Otto} would not be drawn on when the company had learned of the missing data.
N| {A lawyer for six of the families, Édouard Waïa}, said that they had been told nothing for seven months.
N| {Kanak Air} said that all its other recorders had been replaced.
V| Nine people died in the accident.
? Did the faulty recorder hamper an accident investigation? | 1A+ 2W+ 3A+
? an investigation impeded by Aerolog's memory boards | 1A+ 2W+ 3A+
? is it true that no inquiry was affected by the defect | 1D+ 2W+ 3D+
? Was data missing from the Nouméa recorder? | 1A+
? Why was the recorder blank? | 2W+
? When did Aerolog learn of the missing data? | 4W+
? how many people were killed | 7A=Nine people
? Did the chief executive know of the letter? | -
? What caused the crash? | -
? Is the letter authentic? | -
? Has the prosecutor brought charges? | -
? Have all the recorders been checked? | -
? Have the families sued the airline? | -
? Was the turboprop shot down? | -

= Aerolog knew of Nouméa gap since May, letter shows
M| {The newspaper La Dépêche Calédonienne} on Sunday published a letter dated 12 May in which the investigators informed Aerolog that the recorder from the Nouméa crash was blank for eleven minutes.
N| {Leclerc-Otto} said that she had not read the letter at the time.
N| {The bureau} confirmed that the letter was genuine.
N| {Waïa} filed a complaint against the company on Monday for misleading the public.
N| {The public prosecutor in Toulouse} would neither confirm nor rule out that she would take up the case.
N| {An Aerolog engineer, Romuald Teyssier}, told the newspaper that the letter had been discussed at three meetings at which the chief executive was present.
N| {The company} rejected this account and said there were no minutes of such meetings.
V| About 1,200 of the 1,900 recorders have been checked.
? Did the faulty recorder hamper an accident investigation? | 1A
? an investigation impeded by Aerolog's memory boards | 1A
? is it true that no inquiry was affected by the defect | 1D
? Was data missing from the Nouméa recorder? | 1A 3A+
? Why was the recorder blank? | -
? When did Aerolog learn of the missing data? | 1A=12 May ; 2D+
? how many people were killed | -
? Did the chief executive know of the letter? | 2D+ 6A 7D+
? What caused the crash? | -
? Is the letter authentic? | 3A+
? Has the prosecutor brought charges? | 5W+
? Have all the recorders been checked? | 8D
? Have the families sued the airline? | -
? Was the turboprop shot down? | -

= Final report: memory board failed in Nouméa crash
N| A defective memory board, and not the fire, erased the last eleven minutes from the recorder of the turboprop that crashed near Nouméa two years ago, {the French investigators} write in their final report.
N| {The report} names icing as the probable cause of the crash itself.
N| {Leclerc-Otto}, who left Aerolog last year, declined through her lawyer to comment.
N| {Her successor, Bastien Courrège}, said the company accepted the finding without reservation.
N| {Waïa} said the families now knew why the aircraft had crashed but not who had said what in its last minutes, and never would.
N| The prosecutor in Toulouse has charged no one, and {her office} said it was undecided whether to do so.
V| All 1,900 recorders have been replaced or repaired.
? Did the faulty recorder hamper an accident investigation? | 1A+ 4A+
? an investigation impeded by Aerolog's memory boards | 1A+ 4A+
? is it true that no inquiry was affected by the defect | 1D+ 4D+
? Was data missing from the Nouméa recorder? | 1A+ 5A+
? Why was the recorder blank? | 1A+=A defective memory board ; 4A+
? When did Aerolog learn of the missing data? | -
? how many people were killed | -
? Did the chief executive know of the letter? | 3W+
? What caused the crash? | 2A=icing
? Is the letter authentic? | -
? Has the prosecutor brought charges? | 6D+
? Have all the recorders been checked? | 7A
? Have the families sued the airline? | -
? Was the turboprop shot down? | -

= Hospital software group Medivance breached for weeks, former contractor tells Oslo paper
M| {The Norwegian newspaper Hovedstadsposten} reported on Saturday, on the basis of interviews with a former contractor and of screenshots which it says it has examined together with two outside specialists, that intruders had been able to read the appointment calendars of seventeen hospitals run on software by Medivance for at least five weeks in the autumn.
M| The contractor, whom {the newspaper} does not identify because he is bound by a confidentiality clause, is quoted as saying that the company had noticed the intrusion on 9 October and had decided, after a meeting of less than an hour, not to tell its customers.
N| {Medivance's managing director, Kristoffer Evje-Hansen}, said in a written reply that the company "takes every indication seriously" and would not discuss security matters in public, whether they had taken place or not.
N| {The South-Eastern Regional Health Authority}, its largest customer, said that it had put a list of questions to the company on Saturday morning and expected to have the answers by Monday.
V| This agency was unable to establish independently whether patient data had been seen by outsiders, or by whom.
N| {Norway's data protection authority}, which must be told of such incidents within 72 hours, said through its duty officer that nothing had been reported by Medivance this year.
V| The company, which was founded by two anaesthetists in Trondheim in 2009 and has 340 employees, won a contract worth 900 million kroner from the Danish capital region in June.
N| {The Danish region} said it would read the article when it had been translated.
? Could outsiders read patients' appointment calendars? | 1A 3W+ 5W
? the intrusion into the Norwegian hospital software | 1A 2A 3W+ 5W
? is it true that medivance kept the break-in from its customers | 2A 3W+
? how many patients are concerned | -
? When did the company notice the intrusion? | 2A=9 October ; 3W+
? Was the data protection authority informed within 72 hours? | 6D+
? Were medical records opened? | 5W
? Who carried out the attack? | 5W
? Has Denmark cancelled the contract? | -
? Has Evje-Hansen resigned? | -
? how high is the fine | -
? Will Medivance appeal against the fine? | -
? Who is the contractor? | 2W
? Who was at the meeting? | -
? Has the contractor been sued? | -
? Was a ransom demanded from the hospitals? | -

= Medivance denies cover-up, admits "irregular traffic"
N| {Medivance} acknowledged on Monday that its technicians had seen what it called irregular traffic on a server in October, but said that the server held test data only and that nothing had been concealed from anybody.
N| {Evje-Hansen}, who appeared before reporters in Trondheim together with a lawyer, said he could exclude that the calendars of real patients had been visible to strangers at any time.
N| Asked who had taken part in the meeting of 9 October that the newspaper described, {he=Evje-Hansen} replied that he attended many meetings and did not keep a diary.
N| {The regional health authority's director of technology, Benedikte Rønning}, said the answers she had received were shorter than her questions, and that she had asked the national security authority for help.
N| {The data protection authority} has opened a case and would not say when it would be concluded.
A| {Two doctors at a hospital in Fredrikstad}, who said they were not allowed to speak for it, described how appointments had appeared and disappeared in October "as if by themselves".
N| {The hospital} declined to comment on individual observations by members of its staff.
V| The Danish contract, under which the first hospital is to be connected in March, is not affected for the time being.
? Could outsiders read patients' appointment calendars? | 1D+ 2D+
? the intrusion into the Norwegian hospital software | 1A+
? is it true that medivance kept the break-in from its customers | 1D+ 3W+
? how many patients are concerned | -
? When did the company notice the intrusion? | 1A+=October
? Was the data protection authority informed within 72 hours? | -
? Were medical records opened? | -
? Who carried out the attack? | -
? Has Denmark cancelled the contract? | 8D
? Has Evje-Hansen resigned? | -
? how high is the fine | -
? Will Medivance appeal against the fine? | -
? Who is the contractor? | -
? Who was at the meeting? | 3W+
? Has the contractor been sued? | -
? Was a ransom demanded from the hospitals? | -

= Real patients' calendars were visible, security authority finds
N| {The Norwegian national security authority} said on Thursday that strangers had had access to the appointment calendars of some 212,000 real patients from 4 September to 11 October, by way of a Medivance server which the company had described as one for tests.
N| {Its deputy director, Odd-Arne Skjelbred}, said there was no evidence that medical records had been opened, although this could not be ruled out with certainty.
N| {Evje-Hansen} withdrew his statement of the previous week, saying that he had been misinformed by his own engineers and that he alone was to blame for having repeated it.
N| {The company} also confirmed that the intrusion had been discussed at a meeting on 9 October and that a proposal to inform customers had been postponed there.
N| {It=The company} did not name those who had been present.
N| {Skjelbred} would not be drawn on whether a foreign state was behind the attack.
N| {Rønning} said that every patient concerned would get a letter before Christmas.
V| Medivance's shares, which have been traded in Oslo since 2021, lost 44 percent of their value within an hour.
? Could outsiders read patients' appointment calendars? | 1A 3A+
? the intrusion into the Norwegian hospital software | 1A 4A+
? is it true that medivance kept the break-in from its customers | 4A+
? how many patients are concerned | 1A=some 212,000
? When did the company notice the intrusion? | 4A+=9 October
? Was the data protection authority informed within 72 hours? | -
? Were medical records opened? | 2W
? Who carried out the attack? | 6W
? Has Denmark cancelled the contract? | -
? Has Evje-Hansen resigned? | -
? how high is the fine | -
? Will Medivance appeal against the fine? | -
? Who is the contractor? | -
? Who was at the meeting? | 5W+
? Has the contractor been sued? | -
? Was a ransom demanded from the hospitals? | -

= Denmark cancels Medivance contract as chief leaves
N| The Danish capital region has terminated its contract with the Norwegian software company Medivance, {the chairman of the regional council, Preben Nyholm-Dahl}, announced on Tuesday, citing a loss of trust after the affair about patients' calendars.
V| Kristoffer Evje-Hansen, who led the company for eleven years, had resigned the evening before.
N| {His successor, the former hospital director Turid Malmgren}, said that she regretted the Danish decision but understood it, and that the company would not go to court.
V| The Norwegian data protection authority imposed a fine of 25 million kroner because it had been informed of the breach 47 days late.
N| {Malmgren} declined to say whether Medivance would contest the fine.
N| {The police security service} said it was still investigating who had carried out the attack and that it would neither name nor exclude any country.
V| The contractor who first spoke of the breach, Stian Folkestad, has meanwhile made his name known and works for the health authority.
N| {Folkestad} said that he had not been sued, although he had been told several times that he would be.
? Could outsiders read patients' appointment calendars? | -
? the intrusion into the Norwegian hospital software | 4A 6A
? is it true that medivance kept the break-in from its customers | -
? how many patients are concerned | -
? When did the company notice the intrusion? | -
? Was the data protection authority informed within 72 hours? | 4D
? Were medical records opened? | -
? Who carried out the attack? | 6W
? Has Denmark cancelled the contract? | 1A+ 3A+
? Has Evje-Hansen resigned? | 2A
? how high is the fine | 4A=25 million kroner
? Will Medivance appeal against the fine? | 5W+
? Who is the contractor? | 7A=Stian Folkestad
? Who was at the meeting? | -
? Has the contractor been sued? | 8D+
? Was a ransom demanded from the hospitals? | -

= Opera tenor Ruslan Vashadze said to have lost voice before Salzburg premiere
A| {Three members of the chorus and a member of the stage crew}, all of whom asked for anonymity because their contracts forbid them to speak about rehearsals, said on Sunday that the Georgian tenor Ruslan Vashadze had broken off the dress rehearsal of Don Carlos in Salzburg in the second act and had left the house by the canteen door, unable, as one of them put it, to say good night.
N| {The festival's press office} confirmed that the rehearsal had ended early and gave a technical defect in the stage machinery as the reason.
N| {Vashadze's agent, the London-based Harriet Pym-Lascelles}, said that her client was "looking forward enormously" to Thursday and that she never discussed the health of singers, least of all when they were healthy.
N| {The conductor, Emanuele Fossombroni}, walked past reporters outside his hotel and, when he was asked who would sing on Thursday, pointed to the sky.
M| {The Vienna paper Der Standort} wrote in its online edition that the Korean tenor Baek Seung-ho had been asked to keep himself available.
N| {Baek}, who is singing in Verona this month, could not be reached on Sunday.
V| Tickets for the premiere, which costs up to 480 euros a seat, have been sold out since January, and the performance is to be broadcast live in eleven countries.
V| Vashadze, 38, withdrew from a production in Paris last autumn because of an inflammation of the vocal cords.
? Did Vashadze lose his voice before the premiere? | 1A 2D+ 3W+ 4W+
? the tenor's loss of voice in Salzburg | 1A 2D+ 3W+ 4W+
? is it true that ruslan vashadze couldn't speak or sing at the dress rehearsal | 1A 2D+ 3W+ 4W+
? Why was the rehearsal broken off? | 1A=unable, as one of them put it, to say good night ; 2A+=a technical defect in the stage machinery
? Was there a rehearsal on Monday? | -
? Did Baek Seung-ho sing in his place? | 5P 6W+
? Did Vashadze sing the premiere? | 3P+ 4W+
? how long did the applause last | -
? What was he suffering from? | -
? how much does the most expensive seat cost | 7A=480 euros
? Did the critics like the staging? | -
? Has the festival apologised? | -
? Will ticket holders get money back? | -
? Will Vashadze sing in Salzburg again? | -
? Why did he withdraw in Paris? | 8A=because of an inflammation of the vocal cords
? Did the conductor threaten to leave? | -

= "A cable, nothing else": Salzburg denies tenor is ill
N| {The artistic director of the festival, Leontine Auersberg}, said on Tuesday that the dress rehearsal of Don Carlos had been stopped by a torn cable in the fly tower, that it had been completed on Monday behind closed doors, and that Ruslan Vashadze had sung every note of it.
N| "Whoever says that he has lost his voice has not heard him argue with our cook," {she=Leontine Auersberg} told a news conference.
N| {The festival's technical director, Gebhard Rainer}, showed photographers a cable, which was torn.
V| Vashadze himself did not appear, and the festival offered no interview with him.
A| {One of the chorus members who had spoken of a lost voice} stood by that account on Tuesday and said there had been no rehearsal on Monday.
N| {Auersberg} declined to say whether a substitute had been engaged as a precaution.
N| {A spokesman for the Arena in Verona} said that Baek Seung-ho would sing there on Thursday as planned.
? Did Vashadze lose his voice before the premiere? | 1D+ 2D+ 4W 5A
? the tenor's loss of voice in Salzburg | 1D+ 2D+ 4W 5A
? is it true that ruslan vashadze couldn't speak or sing at the dress rehearsal | 1D+ 2D+ 4W 5A
? Why was the rehearsal broken off? | 1A+=a torn cable in the fly tower
? Was there a rehearsal on Monday? | 1A+ 5D
? Did Baek Seung-ho sing in his place? | 6W+ 7D
? Did Vashadze sing the premiere? | -
? how long did the applause last | -
? What was he suffering from? | -
? how much does the most expensive seat cost | -
? Did the critics like the staging? | -
? Has the festival apologised? | -
? Will ticket holders get money back? | -
? Will Vashadze sing in Salzburg again? | -
? Why did he withdraw in Paris? | -
? Did the conductor threaten to leave? | -

= Vashadze sings Salzburg premiere with flu, and wins
V| Ruslan Vashadze sang the title role in the premiere of Don Carlos in Salzburg on Thursday evening from the first note to the last, at times hoarsely, and received eleven minutes of applause.
N| {Leontine Auersberg} had stepped before the curtain at the beginning to say that the tenor had been suffering from flu since Saturday and asked for indulgence.
N| {Vashadze} said afterwards that he had had no voice at all on Sunday and Monday, and that the cable had torn too, "out of solidarity".
N| Reminded of her statement that he had sung every note at a rehearsal on Monday, {the artistic director=Leontine Auersberg} said that he had sung them inwardly.
N| {Fossombroni} called it the bravest evening of his career and said he had never doubted it, except on Sunday, Monday, Tuesday and Wednesday.
V| The critics of three newspapers praised the singing and found fault with the staging, which sets the opera in an airport.
V| Baek Seung-ho sang in Verona the same evening, as he had said he would.
? Did Vashadze lose his voice before the premiere? | 3A+
? the tenor's loss of voice in Salzburg | 3A+
? is it true that ruslan vashadze couldn't speak or sing at the dress rehearsal | 3A+
? Why was the rehearsal broken off? | -
? Was there a rehearsal on Monday? | 4D+
? Did Baek Seung-ho sing in his place? | 1D 7D
? Did Vashadze sing the premiere? | 1A
? how long did the applause last | 1A=eleven minutes
? What was he suffering from? | 2A+=flu
? how much does the most expensive seat cost | -
? Did the critics like the staging? | 6D
? Has the festival apologised? | -
? Will ticket holders get money back? | -
? Will Vashadze sing in Salzburg again? | -
? Why did he withdraw in Paris? | -
? Did the conductor threaten to leave? | -

= Salzburg to publish singers' illnesses after complaint
N| The Salzburg festival will announce illnesses of leading singers on the day on which it learns of them, {it=The Salzburg festival} said on Friday, after a consumer association had complained about the premiere of Don Carlos in the summer.
N| {The association's legal adviser, Cosima Hrdlicka}, said that a person who pays 480 euros had a right to know whether the tenor could speak.
N| {Auersberg}, who in July had blamed a cable for the end of a rehearsal at which Ruslan Vashadze lost his voice, apologised to the audience and, separately, to the cable.
N| {Pym-Lascelles, the tenor's agent}, objected to the new rule and would not say whether her client would sing in Salzburg again under it.
V| Vashadze has cancelled two appearances since the summer, both on account of a broken toe.
V| The association has dropped its demand that part of the price be refunded.
? Did Vashadze lose his voice before the premiere? | 3A
? the tenor's loss of voice in Salzburg | 3A
? is it true that ruslan vashadze couldn't speak or sing at the dress rehearsal | 3A
? Why was the rehearsal broken off? | -
? Was there a rehearsal on Monday? | -
? Did Baek Seung-ho sing in his place? | -
? Did Vashadze sing the premiere? | -
? how long did the applause last | -
? What was he suffering from? | -
? how much does the most expensive seat cost | 2A+=480 euros
? Did the critics like the staging? | -
? Has the festival apologised? | 3A+
? Will ticket holders get money back? | 6D
? Will Vashadze sing in Salzburg again? | 4W+
? Why did he withdraw in Paris? | -
? Did the conductor threaten to leave? | -

