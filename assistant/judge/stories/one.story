# unmarked: relations and voices only

= Foreign ministers of Armenia and Azerbaijan were in the same Tbilisi hotel on Tuesday, but accounts differ on whether they spoke.
A| Two diplomats in the Georgian capital said Davit Meliksetyan and Rashad Guliyev spent about forty minutes together in a side room on the second floor.
N| Yerevan's foreign ministry rejected that, saying its minister had seen nobody from the Azerbaijani delegation all day.
N| Guliyev's spokeswoman, Leyla Hasanli, would not be drawn when reporters caught up with her in the lobby.
N| "I have nothing to add to the published programme," she said.
V| The pair last sat across a table from one another in Munich in February, when they failed to agree on a border commission.
N| Georgia's prime minister, Irakli Beridze, told reporters he hoped to bring the two men together before the end of the year.
M| The Azerbaijani news site Xezer wrote that a lunch had been laid on for both delegations but that the Armenians stayed away.
? the encounter between Meliksetyan and Guliyev in Tbilisi | 1A 2D 3W 4W
? Did the two ministers meet in Munich in February? | 5A
? how long were the ministers in the room together? | 1A 2D
? Has the Georgian prime minister mediated between the two men? | 6P
? have Armenia and Azerbaijan settled on a border commission? | 5D

= A market in the Sudanese town of Um Ruwaba was struck from the air on Saturday morning as shoppers crowded the stalls.
A| Medics at the town's only working hospital put the dead at 31 and said the number would rise because many of the wounded could not be moved.
N| The army denied that any of its aircraft had been flying over North Kordofan that day.
N| Its spokesman, Brigadier Hatim Osman, said the blast was caused by rebel munitions stored beneath a grain shop.
A| A trader who lost his brother described a plane circling twice before the explosion.
N| The Rapid Support Forces put out a statement blaming the military and giving a toll of 54.
V| Neither figure could be independently checked, as telephone lines to the area have been down since Thursday.
V| In May a drone attack on a fuel depot outside the same town left nine people dead.
? How many people died in the market strike? | 1A 5A 6W
? Was the market bombed by a plane? | 2D 3D 4A
? the army's responsibility for the Um Ruwaba attack | 2D 3D 5A
? did stored ammunition cause the explosion | 3A
? Was a fuel depot near Um Ruwaba hit in May? | 7A
? Were children among the victims? | -

= Slovak voters handed the centre-left a narrow lead on Saturday, though building a cabinet may take weeks.
V| With 97 per cent of ballots counted, the Civic Union of Zuzana Hrabovska stood at 24.1 per cent, ahead of the governing National Course on 22.8.
N| "We have won, and we will govern," Hrabovska told supporters in a converted brewery in Bratislava.
N| Prime minister Peter Kollarik has yet to concede, and his campaign manager said the party would wait for the last postal votes from abroad.
A| Senior figures in the liberal Bridge party say a preliminary coalition deal with Hrabovska was already initialled on Thursday.
N| Bridge's leader, Tibor Nemeth, said there was no such paper and that negotiations had not begun.
V| Turnout was 61 per cent, down from 68 four years ago.
N| The president, Marta Siposova, is expected to invite the winner to the palace on Tuesday, her office said.
? Did Civic Union come first in the election? | 1A 2A
? Kollarik's concession of defeat | 3W
? Has Bridge already struck a deal with Hrabovska? | 4A 5D
? what share of the electorate turned out | 6A
? Has Hrabovska been received at the presidential palace? | 7P

= Brussels is weighing a fourteenth round of penalties against Minsk over balloons and migrants sent across the Lithuanian frontier.
A| A draft seen by this newspaper would cut three potash exporters off from European banks.
A| Officials said ambassadors would take it up on 9 October, with adoption possible the following week.
N| Hungary has not signed off on the text and would veto it in its present form, its Europe minister, Gergely Szanto, told parliament.
N| Lithuania's Rasa Vaitkute dismissed as fiction the suggestion that her government had asked for an exemption for the port of Klaipeda.
M| The suggestion first appeared in the Polish daily Kurier Wschodni, which cited a leaked note.
V| Belarus shipped 11 million tonnes of potash in 2020, the last full year before the existing restrictions took hold.
N| Asked whether the exporters had been warned, a commission spokesman, Aurelio Pinto, said he did not discuss preparatory documents.
? Have the new sanctions on Belarus been adopted? | 1P 2P 3P
? Is Hungary on board with the package? | 3D
? that Vilnius sought a carve-out for Klaipeda | 4D 5A
? had the potash companies been told in advance? | 7W
? how much potash did Belarus export in 2020 | 6A

= Three aid workers seized in eastern Congo in March are free, their employer said on Monday night.
N| The Norwegian charity Helpende Hender said Ingrid Solbakken, Jean-Bosco Mugisho and Aline Furaha had been handed over near Rutshuru and were in good health.
N| "They ate, they phoned their families and they slept," said its director, Torbjorn Lie.
N| He refused to say whether money had changed hands.
A| Two regional security officials said 400,000 dollars had been paid through a trader in Goma.
N| Norway's foreign minister, Kjersti Aune, said the state does not pay ransoms and did not do so in this case.
V| A fourth colleague, the Kenyan engineer Moses Kiptoo, was shot dead during the abduction.
N| The Congolese army is to take all three to Kinshasa on Wednesday, from where they will be flown home.
? Have the aid workers been released? | 1A 2A
? Was a ransom paid for the three? | 3W 4A 5D
? what happened to Moses Kiptoo | 6A
? Are Solbakken and her colleagues back home? | 7P
? where were they let go | 1A
? who carried out the kidnapping? | -

= A retired Dutch air force colonel accused of passing aircraft data to China went on trial in The Hague on Wednesday.
N| Prosecutors told the court that Wim Terpstra, 64, photographed maintenance manuals for the F-35 and sold the files for 180,000 euros.
N| His lawyer, Fatima el Idrissi, said he had never been inside the archive where the manuals were kept.
N| She did not dispute that money arrived in his account, but called it a consultancy fee.
N| Terpstra himself, asked by the presiding judge if he knew the man called Mr Liu, stayed silent.
N| China's embassy called the case a malicious smear with no basis in fact.
M| Public broadcaster NPO reported in June that a second officer was under investigation.
N| The defence ministry would say neither yes nor no to that report.
? Did Terpstra hand F-35 manuals to the Chinese? | 1A 2D 5D
? the payment of money to the colonel | 1A 3A
? did he know Mr Liu | 4W
? Is another officer being investigated? | 6A 7W
? Has Terpstra been convicted? | -

= Tunisian coastguards pulled dozens of people from the sea off Mahdia after a wooden boat broke apart overnight.
N| Colonel Houssem Trabelsi of the national guard said 62 survivors had been brought ashore and 17 bodies recovered.
N| He said the search for others would resume at first light.
A| Some of those rescued told a lawyer that more than 120 had been aboard when it left Sfax.
N| "That number is exaggerated," Trabelsi said.
N| The International Organization for Migration said it was unable to establish how many were on the vessel.
V| Most of the passengers came from Guinea and Ivory Coast.
V| In a separate incident on Sunday, 44 Bangladeshis drifted ashore near Zarzis in a dinghy with no engine.
N| No arrests have been made, the prosecutor in Mahdia, Sonia Gharbi, said.
? Were more than 120 people on the boat? | 3A 4D 5W
? number of bodies found | 1A
? where were the passengers from? | 6A
? Have any smugglers been detained over the sinking? | 8D
? Was the boat bound for Lampedusa? | -

= Students blocked the ring road around Dhaka for a third day in anger at a new quota for civil service posts.
V| Police fired tear gas near Gabtoli bus terminal shortly after noon when the marchers tried to break through a line of lorries.
N| Organiser Tanjila Rahman said at least two students had been hit by live rounds.
N| Metropolitan police commissioner Abdul Matin Sarker said his men carried only rubber bullets.
N| Doctors at Suhrawardy hospital said they were treating 39 people but had seen no gunshot wounds.
A| A government adviser, who did not want to be named, said the quota would be dropped within days.
N| The law minister, Shafiul Karim, described talk of a climbdown as wishful thinking.
N| Rahman said the blockade would move to the airport road on Friday unless the order is withdrawn.
? Did police shoot live ammunition at the students? | 2A 3D 4D
? Has the quota been scrapped? | 5P 6D
? was tear gas used | 1A
? the blocking of the airport road by protesters | 7P
? How many injured were being treated at Suhrawardy? | 4A

= The former mayor of Marbella's neighbouring town of Estepona was acquitted of bribery on Thursday but must still face a tax trial.
V| The provincial court in Malaga found that recordings on which the case against Ignacio Barreda rested had been obtained without a warrant.
N| "I am a free man and an honest one," Barreda said on the courthouse steps.
N| Prosecutor Lucia Ferrandiz said her office would study the ruling before deciding whether to appeal.
N| The builder Karl-Heinz Wessely had told the court in January that he left 90,000 euros in a sports bag at the town hall.
N| Barreda's barrister called the bag a fairy tale.
V| In the tax case, due to open in November, he is accused of hiding rental income of 1.2 million euros.
V| He has pleaded not guilty to that charge.
? Was Barreda cleared of bribery? | 1A 2A
? Did Wessely deliver cash to the town hall? | 4A 5D
? Have prosecutors appealed against the acquittal? | 3W
? that Barreda concealed rental income from the taxman | 6A 7D
? has the tax trial started? | 6P

= A Glasgow man has been charged after a ferry terminal was evacuated twice in one week because of hoax calls.
N| Police Scotland said a 52-year-old was arrested at a flat in Partick on Sunday evening and is due before the sheriff court on Tuesday.
N| Detective Inspector Morag Lennie said nothing dangerous had been found at Ardrossan on either occasion.
A| A worker at the terminal said staff were convinced from the start that it was a prank.
N| CalMac, which runs the Arran route, put the cost of the cancelled sailings at 85,000 pounds.
N| The company said it had not decided whether to seek compensation from the suspect.
V| A hoaxer who shut Rosyth docks in 2016 was jailed for fourteen months.
? Was a bomb discovered at the terminal? | 2D
? Has anyone been arrested over the hoax calls? | 1A
? has the suspect appeared in court | 1P
? How much did the disruption cost the ferry operator? | 4A
? that CalMac is suing the caller | 5W
? What sentence did the Rosyth hoaxer get? | 6A

= Two Iranian-born brothers swapped for a convicted arms dealer landed in Ottawa before dawn on Friday.
V| Kaveh and Siavash Daneshvar, held in Evin prison for 41 months, came down the aircraft steps in borrowed coats.
N| Foreign minister Denise Arsenault confirmed that Majid Torabi, who was serving 12 years in Quebec for smuggling gyroscopes, had been sent the other way.
N| She insisted Canada had not unfrozen a single dollar of Iranian money as part of the bargain.
M| Tehran's semi-official Sepehr agency put the sum released at 90 million dollars.
A| People briefed on the talks said Oman had carried messages between the two sides since last spring.
N| Oman's embassy in London did not return calls.
V| A third Canadian, the botanist Farzaneh Lotfi, remains in custody in Mashhad.
N| Her daughter said she had been promised that Lotfi would be on the next plane.
? Are the Daneshvar brothers back in Canada? | 1A
? is Farzaneh Lotfi Norwegian | 7D
? was money part of the exchange | 3D 4A
? Who was freed in return for the brothers? | 2A
? Oman's mediation between Ottawa and Tehran | 5A 6W
? the release of Lotfi | 7D 8P

= A blast at a police academy in Quetta killed recruits lining up for breakfast, Pakistani officials said on Thursday.
N| Provincial interior secretary Naseer Bugti counted nineteen dead and more than fifty hurt.
N| "It was a suicide attacker dressed as a cook," he said.
N| Inspector-general Riaz Mengal, speaking at the scene, ruled out a suicide bomber and said a gas cylinder packed with explosives had been set off by phone.
A| A separatist faction is thought to be behind it.
N| The Baloch People's Guard, in a message to reporters, disowned the attack.
V| The academy was stormed by gunmen in 2016, with 61 cadets losing their lives.
N| The government has promised each bereaved family two million rupees.
? how many recruits died at breakfast | 1A
? Was it a suicide bombing? | 2A 3D
? that separatists carried out the Quetta bombing | 4A 5D
? Have relatives of the dead been compensated? | 7P
? Has anybody been arrested? | -

= Lower-house lawmakers in Manila quarrelled through the night over whether Vice-President Corazon Abellana should be impeached.
N| House secretary Virgilio Tan said the complaint had 96 signatures, six short of the number required to go straight to the Senate.
N| Its author, Congresswoman Imee Salonga, disagreed, saying she held 104 and would hand over the rest at noon.
N| Abellana's office brushed off the complaint as a circus staged by men who fear her in 2028.
N| The vice-president has not said whether she will run for the top job that year.
A| Several allies expect her to announce in June.
V| The complaint accuses her of spending 125 million pesos of confidential funds in eleven days.
N| "Every peso is accounted for," her counsel, Ramon Escudero, said.
V| No Philippine vice-president has ever been removed by the Senate.
? Does the complaint have enough signatures? | 1D 2A
? Is Abellana a candidate for president? | 4W 5P
? misuse of confidential money by the vice-president | 6A 7D
? Has the complaint reached the Senate? | 1D 2P
? has a vice-president of the Philippines been ousted before | 8D

= Ecuador's attorney general has had to explain how 4.2 tonnes of seized cocaine vanished from a naval warehouse.
N| Paulina Cevallos told legislators on Monday that the drugs were still on the inventory in January but gone by the March audit.
N| The navy's commander, Rear Admiral Hugo Larrea, told the same committee not a gram had left the building.
N| He blamed a faulty scale.
N| "Scales do not lose four tonnes," retorted the committee's chairman, Galo Intriago.
M| According to the newspaper La Costa, a lorry with navy plates was filmed leaving the compound on 11 February.
N| Larrea said he had not seen the footage and could not speak to it.
V| Five warehouse guards were suspended last week.
N| Intriago is asking for Larrea to step aside while the inquiry runs.
? Has the cocaine disappeared? | 1A 2D 3D 4A
? a weighing error as the explanation for the missing drugs | 3A 4D
? Was a navy lorry caught on camera leaving the site? | 5A 6W
? Larrea's suspension from duty | 8P
? How many guards have been suspended? | 7A

= A British-Ghanaian nurse accused of running a people-smuggling chat group said on Wednesday she had only been giving medical advice.
N| "I told them how to treat hypothermia, nothing else," Adwoa Frimpong told Canterbury Crown Court.
N| Prosecutor Miles Tetherington put it to her that she had fixed prices for at least nine crossings.
N| She answered that the messages about money had been typed by a cousin using her phone.
N| The cousin, Kwaku Frimpong, is understood to be in Dunkirk and the National Crime Agency says it has not spoken to him.
V| Seven people drowned in one of the crossings, on 3 November 2023.
N| Judge Harriet Oyelaran told jurors that nobody in the case was charged with those deaths.
N| Closing speeches are due on Monday.
? Did Frimpong arrange the crossings and their prices? | 1D 2A 3D
? who wrote the messages about payment | 3A
? Is Frimpong being tried over the seven drownings? | 6D
? has the agency questioned the cousin | 4D
? Have the closing speeches been heard? | 7P
? when did the seven people drown? | 5A

= The leaders of Greece and Libya's eastern administration met in Benghazi to talk about migration, but left with little on paper.
V| Prime minister Alexandros Mavrogenis and Field Marshal Salem al-Obeidi shook hands for the cameras at Rajma on Sunday.
N| Mavrogenis's office said a memorandum on coastguard training had been signed.
N| A spokesman for al-Obeidi, Tareq Bushnaf, said the text was initialled but not signed.
N| He added that a maritime border had not come up at all.
A| Greek officials travelling with the prime minister said the border took up most of the hour.
N| Ankara said it took note of the visit and did not elaborate.
V| More than 11,000 people reached Crete from the Libyan coast in the first half of the year.
? the meeting of Mavrogenis and al-Obeidi | 1A
? Was a memorandum signed in Benghazi? | 2A 3D
? did they discuss the sea boundary | 4D 5A
? How many migrants landed on Crete between January and June? | 7A
? Did Mavrogenis also travel to Tripoli? | -

= A senior officer in Germany's foreign intelligence service has been recalled from Vienna, two lawmakers said on Tuesday.
N| Green deputy Annika Bohlen, who sits on the oversight panel, said the man was suspected of meeting a Russian handler in a tennis club.
N| Her conservative colleague Rudiger Thoms said the recall was routine rotation.
N| The service, in a two-line reply, said that as a matter of principle it did not discuss personnel.
N| Russia's ambassador to Austria, Oleg Sviridov, joked that his diplomats preferred chess.
A| Austrian investigators are said to hold photographs of three encounters.
N| Vienna's interior ministry said it was aware of no such pictures.
V| A BND employee was jailed in 2016 for selling papers to the CIA and the Russians.
? Did the officer meet a Russian handler? | 1A 3W 5A
? is he suspected of spying | 1A 2D 3W
? the existence of photos of the meetings | 5A 6W
? Has the officer been arrested? | -
? what happened to a BND worker in 2016 | 7A

= Argentina's lower house voted down a bill to send federal troops to Rosario, the port city plagued by drug gangs.
V| The measure failed by 131 votes to 118, with eight abstentions, shortly before 4 a.m.
N| Security minister Dolores Aguirrezabala said the gangs would be celebrating.
N| Opposition whip Nahuel Quiroga replied that murders in the city had fallen by half without a single soldier.
N| The minister contested the figure, saying the drop was no more than 20 per cent.
A| Local prosecutors say the numbers are being held down by a truce between two clans.
N| President Ernesto Balbuena may issue a decree instead, his cabinet chief hinted.
N| Asked on radio if the decree had been drafted, the cabinet chief laughed and changed the subject.
? Was the troop bill defeated? | 1A
? have killings in Rosario dropped by 50 percent | 3A 4D
? Has Balbuena issued a decree on troops? | 6P
? whether a decree has already been written | 7W
? a ceasefire among the drug clans | 5A
? are soldiers patrolling Rosario | 3D 6P

= Taiwanese coastguard officers boarded a Togolese-flagged freighter on Monday after a cable to the Matsu islands went dead.
N| The captain, a 58-year-old from Fujian, admitted dragging an anchor but said it was by accident, the coastguard said.
N| Digital minister Hsu Pei-chen said there was as yet no proof of sabotage.
A| A security official in Taipei had no doubt it was deliberate.
N| Beijing's Taiwan Affairs Office called the fuss political theatre over an everyday mishap.
N| Telephone and internet traffic had been switched to a microwave link and no resident lost service, Hsu said.
M| The Matsu Courier, however, quoted shopkeepers who had been unable to take card payments for five hours.
V| The same cable was cut twice in February 2023.
? Was the cable damaged on purpose? | 1D 2W 3A 4D
? the anchor being dragged by accident | 1A 4A
? Did islanders lose their connection? | 5D 6A
? had the Matsu cable been severed before | 7A
? Is the captain facing charges? | -

= Peru's congress ousted its president of eleven months late on Friday, and the man who replaces him is hardly known.
V| Lawmakers removed Aurelio Paucar by 102 votes to nine on grounds of moral incapacity.
V| Paucar did not turn up to defend himself.
N| In a video posted minutes later he said he accepted the decision and would not seek asylum anywhere.
A| Two embassy employees said he had rung the Mexican ambassador's residence the same evening to ask for protection.
N| Mexico's foreign ministry said it had received no request.
N| Congress speaker Nilda Caceres was to be sworn in but declined the sash.
V| It went instead to her deputy, the veterinarian Rolando Ticona, 71.
N| Ticona pledged a general election in April.
? Has Paucar been removed from office? | 1A 3A
? Did Paucar ask Mexico for asylum? | 3D 4A 5D
? Is Nilda Caceres the new president? | 6D 7D
? did he appear before congress | 2D
? Has Peru held a general election since Paucar's fall? | 8P

= Swedish prosecutors have dropped their inquiry into who poisoned a Chechen blogger's dog, and perhaps tried to poison him.
N| Prosecutor Lovisa Ekengren said on Thursday the evidence did not permit charges against anyone.
N| A laboratory in Umea had found thallium in the animal's stomach, she said, but none in the blood of its owner.
N| Blogger Ruslan Magomadov says he spent two weeks vomiting in April and is certain he was a target.
N| "They missed me by one sausage," he told reporters.
N| Chechnya's information minister, Adlan Bisultanov, scoffed that no one in Grozny had heard of him.
A| A former suspect, a Moldovan lorry driver, is believed to have left for Turkey.
N| Ekengren would not discuss his whereabouts.
? Has the poisoning investigation been closed? | 1A
? was the dog poisoned | 2A
? that Magomadov himself was poisoned or targeted | 2D 3A 4A
? where is the Moldovan driver | 6A 7W
? Has Magomadov been granted Swedish citizenship? | -
? were charges brought against anybody | 1D

= Kenya's electoral commission has thrown out the returns of two constituencies in the disputed Nakuru governor's race.
N| Chairwoman Purity Wanjala told a news conference that the forms from Naivasha and Gilgil bore the same handwriting.
N| A fresh count of the two areas will take place on Friday under the eyes of party agents, she said.
N| The camp of incumbent Samson Kiprotich maintains that nothing was forged.
N| "Our agents signed every page in daylight," said his lawyer, Edna Chebet.
A| An election observer who watched the tally said pages were swapped while the lights were out.
V| Kiprotich was leading by 3,112 votes before the commission's announcement.
N| Police had no comment on whether the returning officers would be questioned.
? Were the return forms faked? | 1A 3D 4D 5A
? has the recount been held | 2P
? how big was Kiprotich's lead | 6A
? Are the returning officers under police investigation? | 7W
? Did Kiprotich win the governorship in 2017? | -

= Two Moroccan judges are to visit Nador's harbour after a dead migrant's mother alleged that her son was beaten there.
N| Aissatou Barry told reporters in Conakry that gendarmes had struck 19-year-old Souleymane with rubber hoses until he stopped moving.
N| Morocco's delegation for human rights said no force had been used on anyone that night.
V| A death certificate issued in Nador, a copy of which the family showed to journalists, gives drowning as the cause.
N| The forensic doctor who signed it, Khadija Amrani, did not answer two emails seeking to learn how she had reached that finding.
A| Three men who were on the quay with him said he had been dragged behind a fish lorry and kicked.
N| Investigating magistrate Said Benjelloun said he and a colleague would inspect the site on 12 March.
N| The family's lawyer in Paris wants compensation of 150,000 euros from the Moroccan state.
? Was Souleymane Barry beaten by the guards? | 1A 2D 5A
? have the judges been to the harbour | 6P
? the cause of Barry's death | 3A 4W
? Who is the dead man's mother? | 1A
? Has Rabat paid damages to the family? | 7P

= Thailand and Cambodia traded artillery fire on Sunday near the temple of Ta Muen, three days after a truce was declared.
N| Thai army spokesman Colonel Wichai Suksawat accused Cambodian gunners of starting the exchange shortly after 5 a.m.
N| "Lies," said Phnom Penh's defence ministry, which says the first shells came from the Surin side.
N| It also accused the Thais of dropping cluster bombs on a rice field.
N| Wichai refused to comment on the type of ammunition used.
A| Villagers near Kap Choeng said they had seen ambulances carrying off four Thai soldiers covered with blankets.
N| Nobody in uniform had lost his life, the regional commander, General Prasert Thongdee, said later.
V| The ceasefire was brokered by Malaysia and came into force at midnight on Wednesday.
N| The joint border committee is to convene in Kuala Lumpur on Thursday, Malaysia's foreign ministry said.
? Who opened fire first at Ta Muen? | 1A 2A
? that Thailand used cluster munitions | 3A 4W
? Were any Thai troops killed on Sunday? | 5A 6D
? the truce between the two armies | 7A
? Has the defence committee convened? | 8P

= A Danish court on Tuesday ordered the extradition to India of a man wanted over a 1995 arms drop.
V| Judges in Hillerod said Steen Kjaergaard, 63, could be handed over, reversing a decision taken by a lower court in 2011.
N| They noted that New Delhi had promised in writing he would be kept in a cell of his own and given a European diet.
N| "Those promises are worth nothing," said his counsel, Jonas Rahbek.
N| Rahbek said he would take the matter to the supreme court within the fortnight allowed.
N| The defendant, who says he believed he was flying blankets, listened with his eyes closed.
N| A retired Indian police superintendent, Tapan Biswas, testified that Kjaergaard had personally counted the weapons before take-off.
N| The justice minister, who has the last word, said through a press officer that she would not comment on a pending case.
? Will Steen Kjaergaard be extradited to India? | 1A 7W
? Did Kjaergaard know what the crates contained? | 5D 6A
? has he appealed | 4P
? assurances by India about prison conditions | 2A 3D
? How many rifles were parachuted over Purulia in 1995? | -

= Bolivia's ruling party has split in two after a congress in Oruro that ended with chairs being thrown.
N| Delegates voted to expel former interior minister Evelio Choque for disloyalty, the party's secretary, Wilma Quisbert, announced.
N| Choque said he remained a member because the vote lacked a quorum.
N| Red Cross volunteers bandaged at least fourteen people, one of them with a broken jaw.
N| Quisbert, standing beside an overturned table, told local radio that no one had been so much as scratched.
V| The congress broke up before a contender for the presidential election could be named.
N| The electoral court said it had received the minutes but would not say yet if it considered the gathering valid.
A| Associates of Choque say he will register a new movement if he is kept off the ballot.
? Was Evelio Choque expelled from the party? | 1A 2D
? did anyone get hurt at the Oruro congress | 3A 4D
? who will be the party's presidential candidate? | 5W
? the electoral court's recognition of the congress | 6W
? Has Choque founded a party of his own? | 7P

= The head of Montenegro's anti-graft agency spent Tuesday afternoon answering questions rather than asking them.
N| Dragana Vukcevic was interviewed as a witness and has not been detained, special prosecutor Vladan Perovic said.
V| She left his office in Podgorica through the garage after five hours.
M| The weekly Monitor Plus alleged last month that she had bought a two-bedroom apartment in Budva for a third of its value.
N| She has produced a bank valuation which, she says, shows that she paid the going rate to the last euro.
M| The vendor, according to the weekly, was a firm belonging to Ratko Bozovic, whom her agency had cleared in 2022.
N| Bozovic's office asked for questions in writing and then left them unanswered.
N| "I was elected for five years and I intend to serve five years," Vukcevic said.
N| Opposition leader Mirjana Lekic urged her to go.
? Was Dragana Vukcevic arrested? | 1D
? that she received a flat in Budva below market price | 3A 4D 5A 6W
? Has Vukcevic resigned? | 7D 8P
? how long was she questioned | 2A
? the prosecution of property developer Ratko Bozovic | 5A

= A 17-year-old girl abducted by gunmen from a boarding school in Nigeria's Kebbi state has walked out of the forest alone.
N| Hauwa Danladi slipped away while her guards slept and followed a cattle track for two nights, her uncle Garba told reporters.
N| State police commissioner Bello Yakubu offered another version, saying troops had freed her in an operation near Zuru.
A| A vigilante leader in the area said neither was right: her captors let her go after receiving two motorcycles.
N| The governor's spokesman would not be drawn on that account.
N| The school's principal, Sister Josephine Attah, still counts 23 girls among the absent.
V| They were seized from their dormitory in the early hours of 17 November.
N| Yakubu's list of those unaccounted for has nineteen names.
? Did Hauwa escape without help? | 1A 2D
? How many pupils are still missing? | 5A 7A
? Was a ransom handed over for Hauwa Danladi? | 3A 4W
? when were the girls taken from the school | 6A
? the rape of the captives | -

= Australia's prime minister flew to Honiara with an offer of police cadets and left with a promise to keep talking.
N| Officials had hoped for a treaty, but Catherine Moylan told journalists at the airport that none had been signed.
N| She put the number of cadets who would be trained in Queensland each year at 80.
N| Her host, Jeremiah Fugui, called the visit the warmest in a decade.
N| He sidestepped a question about whether Chinese officers would be asked to go home.
A| An Australian official travelling with Moylan said Fugui had given her his word in private that they would, despite leaning from China.
N| Fugui's chief of staff, Rose Maelanga, said he had given no such undertaking.
N| Beijing's embassy said it never told sovereign friends what to sign.
V| Fourteen Chinese officers have been stationed in the country since 2022.
? Was a security treaty between Australia and Solomon Islands signed? | 1D
? Did Fugui promise to bar Chinese police? | 4W 5A 6D
? how many cadets were offered | 2A
? that Beijing had pressed Honiara to refuse | 5A 7D
? Is Fugui going to visit Canberra? | -

= Two policemen in Marseille were placed under formal investigation after a delivery rider lost an eye during riots.
N| Prosecutor Clothilde Maurin said a rubber ball from their launcher had struck Amine Zeroual, 26, outside a bakery in the Belsunce quarter.
N| Their lawyer, Pascal Giudicelli, says the only ball they shot that night hit a shutter.
V| Both men were released under supervision and barred from carrying arms.
V| Zeroual, who had been delivering sushi, has no sight in the left one, surgeons concluded after two operations.
A| A police union source claimed he had been seen hurling bottles.
N| Maurin said she could neither support nor discount that at this stage.
N| His sister Ilham said he had thrown nothing in his life, and asked why cameras on the officers' chests showed only black.
N| The police inspectorate did not reply to questions about the recordings.
? Did the officers fire a projectile at Amine Zeroual? | 1A 2D
? have the policemen been remanded in custody | 3D
? which eye did he lose | 4A
? Was Zeroual taking part in the riot? | 5A 6W 7D
? the destruction of body camera footage | 7W 8W

= A diplomatic car belonging to Uzbekistan's mission in Kabul was riddled with bullets on Friday, but its passengers survived.
N| The Uzbek foreign ministry said its first secretary and a driver had been grazed by glass and nobody had died.
N| Ambassador Sherzod Kamilov was at home at the time, it added.
A| A shopkeeper on Wazir Akbar Khan street insisted he recognised the envoy as he was pulled from the back seat.
N| The Taliban's interior ministry pointed the finger at Islamic State Khorasan.
V| No group has said it did it.
N| Tashkent is considering moving its staff across the border to Termez, the ministry said.
V| Reporters counted 31 holes in the doors and bonnet.
? Was the ambassador in the car when it was shot at? | 2D 3A
? Was anyone killed in the attack on the Uzbek vehicle? | 1D
? who was behind the shooting | 4A 5W
? Has Uzbekistan closed its embassy in Kabul? | 6P
? how many bullets hit the car? | 7A

= Lawyers for a jailed Vietnamese journalist say she is refusing food; the prison says she is eating well.
N| Pham Thuy Duong has taken nothing but water since 2 September, said her counsel, Le Quoc Binh.
N| An official at Prison No 6 in Nghe An, Major Tran Van Hoa, described her appetite as excellent.
N| He produced a canteen bill for instant noodles with her name on it.
N| Binh retorted that she had bought the noodles for a cellmate.
N| Germany's embassy would not disclose whether its consul had been let in.
A| Rights campaigners fear she will have to be moved to a clinic within days.
V| Duong was sentenced to nine years in 2021 for spreading anti-state propaganda in articles on land seizures.
V| Her husband, a pharmacist, is permitted one phone call a month.
? Is Pham Thuy Duong on hunger strike? | 1A 2D 4D
? when did she begin refusing meals | 1A
? Has a foreign diplomat been allowed to see her? | 5W
? her transfer to a hospital | 6P
? Why is Duong in prison? | 7A
? Was her sentence reduced? | -

= Hungarian customs men who stopped a Serbian coach at Roszke found a goalkeeper's kit bag full of passports.
N| They counted 212 travel documents from nine countries, the national tax and customs office said.
N| Its forensic chief, Ildiko Farago, declared all of them authentic but stolen.
M| Belgrade's Jutarnji Glas reported the opposite, describing them as crude fakes printed in Novi Sad.
V| The coach was on its way to Linz with supporters of a second-division handball club.
N| Goalkeeper Nenad Prokic, whose name is stitched on the bag, said it had been stolen from his car in July.
N| Prosecutors in Szeged said the 50-year-old at the wheel would probably be charged next week.
N| They were not prepared to discuss Prokic.
? were the passports forged | 2D 3A
? How many passports were found in the bag? | 1A
? Has the coach driver been charged? | 6P
? the involvement of goalkeeper Nenad Prokic in smuggling | 5D 7W
? Where was the coach going? | 4A

= Malawi's anti-corruption bureau lost its third director in two years when Chisomo Nkhata cleared her desk on Friday.
N| In a one-paragraph letter to staff she said she was stepping down for family reasons.
A| People close to her said the real story was a telephone call from State House and a charge sheet with a minister's name on it.
N| The president's press secretary, Brian Kalua, called this a figment of bored minds.
N| That sheet accuses agriculture minister Dalitso Mwale of pocketing 3 billion kwacha meant for subsidised fertiliser.
N| Mwale says he has never so much as touched a bag of fertiliser, let alone the money.
N| Parliament's appointments committee is to advertise the post in January.
V| Nkhata, 46, was a magistrate in Blantyre for eleven years before joining the bureau.
? Did Nkhata resign? | 1A 2D
? was she pushed out because of the fertiliser case | 2A 3D
? Has a new director been appointed? | 6P
? the theft of fertiliser money by the minister | 4A 5D
? What did Nkhata do before leading the bureau? | 7A

= A Finnish icebreaker captain has become the unlikely go-between in the quarrel between Russia and Norway over Svalbard.
M| Markku Heikkinen, 59, brought an envelope from the Russian consul in Barentsburg to Tromso in May, the daily Nordlys Avis reported.
N| "I was asked to post it and I did," the captain told the paper.
N| Norway's foreign ministry said it had no trace of any such letter.
N| Minister Sigrid Torvund did say that she was tired of amateurs.
A| According to somebody who has read it, it proposes joint patrols of the cod grounds.
N| Heikkinen was adamant that no rouble had ever come his way.
A| Diplomats in Oslo believe a reply will be sent after the municipal elections.
V| The mine at Barentsburg produced 120,000 tonnes of coal last year.
? Did Heikkinen carry a letter from Moscow to Oslo? | 1A 2A 3D
? what did the letter say | 5A
? Is Heikkinen paid by the Russians? | 6D
? Has Norway answered the Kremlin? | 7P
? the closure of the Russian mine at Barentsburg | -

= Mexican marines killed a man in Culiacan on Monday whom the government first took for a cartel chief.
N| Defence secretary General Anselmo Rivadeneyra told a morning briefing that Evaristo "El Zurdo" Beltran had been brought down.
N| By evening his own spokesman was saying that the body was that of a music teacher, Rodolfo Inzunza.
N| Fingerprints left no room for doubt, he said, and neither did the pistol Inzunza had emptied at the patrol.
N| Inzunza's widow said he had never held a weapon and was carrying a trumpet.
A| On social media accounts that follow the cartel, Beltran was mourned all the same.
N| State prosecutor Leticia Zazueta would not say whether she thought the gangster was alive until genetic samples had been compared.
V| No serviceman was injured.
? Is Evaristo Beltran dead? | 1A 2D 5A 6W
? who was the man killed by the marines | 1A 2A
? Did the dead man fire at the marines? | 3A 4D
? a DNA test on the body | 3A 6P
? how many marines were wounded | 7D

= A parliamentary election in the Faroe Islands has been annulled after a box of ballots spent the night in a pub.
V| The high court in Torshavn ruled on Wednesday that the seals on a box from Sandoy had been broken before counting.
N| Presiding judge Hanus Joensen said there was nothing to show that a single paper had been altered.
N| Jogvan Poulsen, who lost his seat by two votes, is convinced that slips were swapped between rounds of beer.
N| Returning officer Lisbeth Dam admitted carrying the box into the Hvonn bar because her car would not start.
N| She nevertheless regards the weather as the only culprit.
N| The prime minister's office was unable to give a date for the rerun.
V| In the voided poll the Unionists had come out on top by 34 votes.
? Were the votes tampered with? | 2D 3A
? why was the election annulled | 1A
? When will the new vote be held? | 6W
? has Lisbeth Dam accepted responsibility | 4A 5D
? Did the Unionists win the annulled ballot? | 7A

= Four Cuban doctors who vanished from a clinic in northern Mozambique were seen alive on video, Havana says.
N| Health minister Odalys Carrazana told state television that the recording had been made in the past ten days.
N| "Our comrades are thin but unbroken," she said of the two surgeons, the anaesthetist and the paediatrician.
A| Two security consultants who have examined the clip think it dates from before a drone strike that killed all four.
N| The United States, whose aircraft are said to have flown the drone, had nothing to say about the doctors' fate.
N| Mozambique's police chief, Bernardino Cossa, said there had been neither a rescue attempt nor talks.
M| But the Lisbon weekly Alvorada wrote that an imam from Pemba had sat with the captors twice and been told they wanted prisoners freed.
V| The clinic at Mocimboa has been shut since the raid.
? Are the Cuban doctors alive? | 1A 3D 4W
? Has contact been made with the kidnappers? | 5D 6A
? the nationality of the abducted medics | 2A
? Did Mozambican forces attempt a rescue? | 5D
? What do the kidnappers want? | 6A

= South Korea's spy agency fired its number two on Monday after a drone was lost over Pyongyang.
N| Deputy director Bae Jin-ho was removed for failing to report, the National Intelligence Service said in a terse message.
N| Bae says he left of his own accord on Saturday, though the presidential office confirmed it had asked for his head.
N| The North displayed the wreck on 4 October, the morning it was discovered, and said it had come from Baengnyeong island with leaflets aboard.
N| Defence minister Noh Kyung-min neither admitted nor disputed that the aircraft was theirs.
N| He would not describe its load, either.
A| Officers at the drone command have told investigators it was sent with a camera and nothing else.
N| Opposition leader Yoo Hae-rin called on the president to say sorry to Pyongyang.
? Did South Korea send the drone? | 3A 4W 6A
? was Bae Jin-ho dismissed | 1A 2A
? Is the president going to apologise to the North? | 7P
? what the drone was carrying | 3A 5W 6D
? When was the drone found? | 3A

= Colombia's last big guerrilla group freed a soldier's mother on Saturday but kept the soldier.
V| Amparo Mosquera, 61, was collected on a riverbank in Choco by a bishop and two Red Cross delegates.
N| "They told me my boy would come home by Christmas," she said.
N| She said his wrists were black and that he had been hung from a beam.
N| The group's eastern front, in a message on its website, said its prisoners were treated according to the Geneva conventions.
N| The Red Cross does not talk about the condition of captives, its delegate, Mathieu Rochat, said.
N| Peace commissioner Jaime Ocoro said no negotiations were taking place at present.
V| Eleven other members of the security forces were captured in the department in the course of the year.
? has Corporal Mosquera been let go | 2P
? the release of Amparo Mosquera | 1A
? Did the guerrillas torture the corporal? | 2A 3A 4D 5W
? Who picked up the mother from the guerrillas? | 1A
? Are peace talks with the ELN under way? | 6D

= One of Kazakhstan's richest women has lost a London battle to keep her name out of a bribery file.
V| Mrs Justice Penhaligon on Friday lifted an order under which Zhanna Seitkali had been known as ZXS for two years.
V| The file alleges that she wired 9 million dollars to a deputy mining minister between 2014 and 2017.
V| It says the money went on a stud farm in Suffolk.
N| Her solicitors, Goad Fairlie, said the farm was her own and that every payment had been for horses.
N| The Serious Fraud Office confirmed it was not pursuing her.
N| "We shall ask the Court of Appeal for permission," added the partner in charge, Rupert Fairlie.
M| The Astana tabloid Novosti Dnya once described her as the queen of copper.
? Did Zhanna Seitkali pay a bribe? | 2A 3A 4D
? the lifting of the anonymity order | 1A
? What was bought with the money? | 3A 4A
? is she being prosecuted in Britain | 5D
? the divorce of Seitkali | -
? Will Seitkali appeal? | 6A

= Hundreds of farmers drove tractors into Sofia on Monday to demand that Ukrainian sunflower seed be kept out.
A| Traffic wardens counted 340 machines on the Tsarigradsko boulevard.
N| Organiser Stoyan Kyuchukov claimed a thousand.
N| The agriculture minister, Vesela Hadzhieva, came out to promise a ban from 1 December if Brussels agrees.
V| Her blouse was stained yellow by the time she went back in.
N| Her spokesman attributed that to mustard from a sandwich.
N| "We can't sell at 600 leva a tonne, and that is why we are here," said Desislava Mircheva, who farms near Dobrich.
N| Police said entrances to parliament had stayed open throughout.
N| Ukraine's embassy pointed out that half the seed on the market comes from Romania.
? how many tractors took part | 1A 2A
? Did the protesters block the parliament? | 7D
? Has Bulgaria banned Ukrainian sunflower seed? | 3P
? was the agriculture minister pelted with eggs | 4A 5D
? the reason for the tractor protest | 6A

= A convicted murderer escaped from a prison hospital in Johannesburg in the uniform of the nurse he had married.
N| Lucky Mabaso, 38, strolled past the gate in a blue tunic at 5:40 a.m., correctional services said.
N| National commissioner Thandeka Nyembe said his wife, Busisiwe, had brought the clothes in under hers.
N| Her attorney said the tunic was stolen from a locker and that she knew nothing.
A| On Thursday evening a radio station's listeners rang in to say they had watched him being handcuffed in Maseru.
N| Lesotho's police commissioner, Teboho Lerotholi, could not confirm it.
N| Two warders were posted outside the ward as the rules demand, Nyembe said.
A| A patient in the next bed says the corridor was empty all night.
V| Mabaso was serving life for strangling a lottery winner, Petrus Vermaak, in 2013.
? How did Mabaso get out? | 1A
? Was the nurse in on the escape? | 2A 3D
? has Mabaso been recaptured | 4A 5W
? Were there guards at the door of the ward? | 6A 7D
? who did Mabaso murder? | 8A

= Japan and the Philippines signed an agreement on Thursday that lets their troops train on each other's soil.
V| The defence ministers, Natsuko Iwamoto and Delfin Magsaysay-Reyes, put their pens to it under a chandelier in Malacanang.
V| It enters into force once the Diet and the Philippine Senate have ratified it.
N| "This points at nobody," Iwamoto said.
N| China's foreign ministry spokesman, Gao Wenbin, saw it otherwise, calling it a spear with Beijing's name on the shaft.
N| Magsaysay-Reyes parried a question about anti-ship missiles with a proverb about patience.
A| Two batteries could arrive next year, according to a planning paper described by officials.
V| The two countries fought on the island during the Second World War.
? Has the agreement taken effect? | 2P
? Is the pact aimed at China? | 3D 4A
? the signing of the Japan-Philippines defence agreement | 1A 2D
? Are Japanese missiles being sent to Luzon? | 5W 6P
? which day was it signed | 1A

= Ukraine's emergency service ended its search at a bombed apartment block in Kryvyi Rih on Friday.
N| It said the last body, that of a retired crane driver, had brought the number of fatalities to 22.
N| Governor Serhiy Dobrovolskyi said fragments came from an Iskander.
N| Moscow's defence ministry said it had hit a workshop for drones nearby and that the flats were struck by a stray Ukrainian interceptor.
N| "There's a kindergarten, a pharmacy and a hairdresser here, and that's it," said the head of the housing cooperative, Oksana Pylypenko.
V| A girl of nine had been lifted out alive on Wednesday after eleven hours.
N| She died of kidney failure on Thursday night, the children's hospital announced.
V| A missile strike on a hotel in the same city in March left four dead.
? How many residents of the block were killed? | 1A 7A
? Was there a military target near the block? | 3D 4D
? Has the search for survivors ended? | 1A
? the kind of missile that hit the block | 2A 3A
? Did the girl pulled from the rubble survive? | 6D

= Sri Lanka's new president has fallen out with the commission he himself set up to find stolen money.
N| Its chairwoman, Justice Malini Selvarajah, said Dinuka Ranasinghe had phoned to tell her to leave a shipping file alone.
N| The president's media division said he rang to wish her a happy new year.
N| On Tuesday she handed in her keys, an aide to the commission's secretary, Upul Karunanayake, said.
N| Selvarajah would not discuss her future when a reporter reached her at home.
A| Investigators believe most of the missing funds are in the Seychelles.
N| The central bank is hopeful that 40 million dollars will come back from Dubai by June.
M| The president's brother-in-law spent three hours with detectives, the Island Sentinel wrote.
N| His lawyer said he had been at a cricket match.
? Did Ranasinghe order the commission to drop a case? | 1A 2D
? where is the stolen money | 5A
? Has Justice Selvarajah quit the commission? | 3A 4W
? the return of 40 million dollars from Dubai | 6P
? Was the president's brother-in-law questioned? | 7A 8D

= An armed siege at a Buddhist monastery in Myanmar's Sagaing region ended in confusion.
A| Villagers reached by phone said soldiers broke down the gate on Sunday at about noon.
N| The ruling council said local militia had done so and that troops found the place empty apart from eleven rifles.
N| The abbot's deputy, U Kawisara, said the only iron in the building was the bell.
N| He said five monks were dead and the library had been torched.
V| Satellite pictures taken on Monday show a scorched rectangle where it stood.
N| The Red Cross said it had been denied access and had no means of counting casualties.
M| A Mandalay news service said the first soldiers took up position on Wednesday.
? Did the army raid the monastery? | 1A 2D
? how many monks died | 4A 6W
? Were weapons found inside? | 2A 3D
? the burning of the library | 4A 5A
? When did the siege start? | 7A

= A Tennessee sheriff who ran a jail work scheme told a federal jury that inmates built his barn for love.
N| "They volunteered, every one of them, because they enjoyed the fresh air," Sheriff Dwayne Crutchfield testified on Wednesday in Chattanooga.
N| Former inmate Terrell Odom said he had spent nineteen Saturdays on the roof for not a dime.
N| Defense attorney Patrice Holloway produced a ledger showing payments of $12 a day.
N| Odom said he had never seen the ledger, or the twelve dollars.
V| Crutchfield, 61, denies eleven counts of fraud and one of obstruction.
N| A second man, Luis Arce, told jurors the sheriff had warned him that snakes get into cells.
V| He was suspended without pay in October, and his chief deputy has been running the department since.
? Were the inmates paid for building the barn? | 2D 3A 4D
? Did Crutchfield plead guilty? | 5D
? the threats made by the sheriff against witnesses | 6A
? who built the barn | 1A 2A
? Is he still in office? | 7A

= Lisbon and Luanda have patched up a quarrel over a general's bank account, both sides suggested on Wednesday.
N| Portuguese foreign minister Henrique Salvaterra, after ninety minutes with his counterpart, said the matter was closed and no one had said sorry.
N| "We heard regret and we accepted it," Angola's Esperanca Domingos told state radio.
V| A Lisbon judge had blocked 14 million euros held by General Afonso Kissanga on suspicion of money laundering.
N| The general says the block was lifted in August, a claim his bank would not discuss.
N| The public prosecutor's office said it was unable to talk about the state of the account.
N| Angola's ambassador, recalled in July, is to return to his post before Christmas, Domingos said.
? Have Portugal and Angola settled their dispute? | 1A 2A
? the freezing of General Kissanga's account | 3A 4D 5W
? how much was in the account | 3A
? Did the Portuguese minister apologise? | 1D 2A
? Has the ambassador gone back to Lisbon? | 6P

= Police in Osaka searched the headquarters of a religious group after a former treasurer went to the newspapers.
V| About sixty officers carried boxes out of the Light of Dawn's tower in Tennoji ward on Tuesday.
A| A cleaner told reporters the shredder had been running through the weekend.
N| Spokesman Yoshio Takemura said it was being repaired.
N| Former treasurer Kumiko Sano said she walked out after being told to book 800 million yen for a lawmaker as candles.
N| The lawmaker, Shigeru Arita, hung up on reporters twice.
N| His faction later put out a line saying he had received no money, for candles or anything else.
N| Investigators said it was too early to speak of suspects and nobody had been taken into custody.
? Were documents shredded at the group's headquarters? | 2A 3D
? Has anyone from the Light of Dawn been arrested? | 7D
? the payment of 800 million yen to a politician | 4A 5W 6D
? why did the treasurer leave | 4A
? how many officers took part in the search | 1A

= Germany's interior minister toured the Polish border and came away praising checks that lorry drivers curse.
N| Hanno Brettschneider said unlawful entries had sunk by 44 per cent since the barriers went up.
N| Researcher Elif Karabulut of Viadrina university countered that they had fallen just as fast on frontiers that nobody guards.
A| Truckers at Swiecko spoke of four hours in the queue.
N| Brettschneider's Polish colleague, Bozena Wilk, had been expected at the bridge but stayed in Warsaw with a cold.
N| He left open whether the controls would go on beyond March.
N| In one week in January, 118 people who asked for asylum were sent back over the Oder, federal police said.
N| The minister's spokeswoman said nobody who had used the word asylum was refused.
? Have the checks reduced illegal crossings? | 1A 2D
? Will border controls be prolonged past March? | 5W
? How long did lorries have to wait at Swiecko? | 3A
? the turning back of asylum seekers | 6A 7D
? Did the German and Polish ministers meet? | 4D

= Haiti's transition council chose a new police chief on Sunday, the fourth in as many years.
N| Council president Mirlande Toussaint said Commander Reginald Prosper had got five votes out of nine.
M| Radio Lakay broadcast what it said was Prosper's voice greeting gang leader Izo Kreyol at a birthday dinner.
N| Prosper has never been in the same room as the man except in a courtroom, his staff said.
A| A waiter at the restaurant, Le Flamboyant, claimed to have poured rum for the two of them.
N| The head of the UN office, Carmen Echeverri, said she was in no position to judge the tape.
V| His predecessor, Normil Jeanty, left on Friday, saying in his letter that he had no fuel, no armour and no sleep.
N| Toussaint reminded reporters that the new man inherits 9,100 officers for a nation of eleven million.
? Who is the new head of the police? | 1A
? did Prosper meet gang leader Izo Kreyol | 2A 3D 4A 5W
? Was the vote unanimous? | 1D
? the resignation of the previous chief | 6A
? how many police officers does Haiti have | 7A

= A French submarine engineer was held for four days in Jakarta over a laptop he says was stolen.
V| Yannick Leroux, 47, flew back to Paris on Saturday with his belt in his hand.
N| He told French television that someone had lifted the machine from his hotel safe while he was at breakfast.
N| Indonesian counter-intelligence believes no one broke in, said its spokesman, Bambang Wiratama.
N| Wiratama said hull drawings had been copied to a memory stick and passed to a military attache, whose country he would not name.
N| "I passed nothing to anybody," Leroux said.
N| His employer, Arsenaux de l'Ouest, declined to say what files the device contained.
N| The order for two boats is unaffected, Indonesia's navy stressed.
V| A Swedish rival lost the tender in 2023.
? Did Leroux give the plans to a third country? | 4A 5D
? Was the laptop stolen? | 2A 3D
? Is Leroux still in custody? | 1D
? what was on the computer | 4A 6W
? the cancellation of the submarine contract | 7D

= An inquiry into a police shooting in Belfast in 1981 heard on Monday from a soldier known only as Witness K.
N| He said he had yelled twice before a colleague opened up on Sean McAtamney, who was holding a rifle.
N| He would not identify that colleague, on advice from counsel.
N| Barrister Roisin Devenny put it to him that the 16-year-old had been carrying a hurling stick.
N| "I know wood from metal," Witness K replied.
N| A woman who lived opposite, Bernadette Crilly, told the inquiry that she heard three bangs and no words.
V| The company's radio log was burned in 1989, a ministry letter shows.
N| Retired detective Alec Gilchrist named Lance Corporal Peter Stannage, dead since 2004, as the gunman.
N| Sir Nigel Amberley, who chairs the inquiry, will hear from the pathologist next.
? Did Sean McAtamney have a gun when he was shot? | 1A 3D 4A
? who fired the fatal shot | 2W 7A
? Was a warning shouted before the shots? | 1A 5D
? the destruction of the army log | 6A
? has Witness K been granted immunity | -

= Two ministers in New Zealand's coalition are at odds over an apology to Pacific migrants taken from their beds in the 1970s.
N| Pacific minister Pene Faleolo said on Sunday the crown would apologise and pay on 1 August.
N| Finance minister Hamish Trotter told a farming conference next morning there was not a dollar set aside for it.
N| The prime minister, asked which of the two was right, said she had great respect for both.
A| Cabinet papers are said to record the attorney general, Losa Tuala, warning colleagues of a bill of 60 million dollars.
N| Tuala does not discuss what is said around that table.
V| More than a thousand people, most from Samoa and Tonga, were put on planes between 1974 and 1976.
N| Faleolo laughed off a question about quitting, saying she had only just found a flat in Wellington.
? Did Tuala tell cabinet that money would be paid? | 4A 5W
? Has the apology been delivered? | 1P
? the payment of compensation to dawn-raid families | 1P 2D 3W
? How many people were deported? | 6A
? Is Pene Faleolo going to resign over it? | 7D

= Ethiopian and Eritrean officers met under a fig tree near Zalambessa on Sunday, the first such encounter since 2020.
N| Brigadier Tesfaye Wolde-Giorgis said his side had suggested it and both had stayed for lunch.
N| In Asmara, information minister Yohannes Kidane said no Eritrean in uniform had sat under any tree with anybody.
A| A priest from the town counted eleven men, and saw two of them, prisoners by their dress, change sides.
N| The Red Cross would not be drawn on whether it had been asked to supervise a handover.
V| The road remained shut on Monday, with stones piled across it.
N| Tigray's interim president, Letay Gebremedhin, said buses could be running again by Easter.
M| An American newsletter that follows the region sees a seventy per cent chance of fighting within a year.
? Was the border crossing reopened? | 5D 6P
? the meeting of Ethiopian and Eritrean officers | 1A 2D 3A
? did the officers exchange prisoners | 3A 4W
? who asked for the meeting | 1A
? Is war between the two countries likely? | 7A

= An Athens court has given a former shipping minister a suspended term over a ferry that sank in 1999.
V| Leonidas Kontos, 81, was handed three years, none of which he will serve behind bars.
N| Judge Myrto Papadaki said a report describing holes in the car deck had lain on his desk for a fortnight.
N| "No such report ever crossed it," Kontos said through a nurse.
V| The former harbour master of Syros, tried alongside him, was found not guilty.
V| Eighty-two passengers drowned when the Agia Thekla turned over in a gale.
N| Stelios Ravanis, whose parents were among them, said relatives had not made up their minds about a higher court.
N| The company that owned the ship was wound up in 2003, a liquidator's letter shows.
? Was Kontos sent to jail? | 1D
? Did Kontos know of the ferry's defects? | 2A 3D
? how many died on the Agia Thekla | 5A
? the acquittal of the harbour master | 4A
? Will the families appeal against the sentence? | 6W

= Iraq hanged eleven men on Monday, and a widow in Fallujah says one of them was the wrong one.
N| The justice ministry in Baghdad said the eleven, all convicted of terrorism, had been put to death after the president approved the sentences.
N| President Barzan Talabani's legal adviser said he had put his name to nine decrees only.
N| Nadia al-Dulaimi says her husband, Mahmoud, was hanged for the crimes of a cousin who bears the same three names.
N| Prison director Qais al-Tamimi said fingerprints had been checked twice and there was no doubt about who stood on the trapdoor.
N| A court transcript has Mahmoud telling the judge in one line that he planted the bomb.
N| He said so after nine days without sleep and did not mean a word of it, according to his widow.
N| Amnesty's Iraq researcher, Saoirse Keane, said none of the eleven had counsel in the room.
V| Iraq executed at least sixteen people last year.
? Was the wrong man executed? | 3A 4D
? How many people were hanged? | 1A
? the presence of a lawyer at the trial | 7D
? Had the president signed the death warrants? | 1A 2D
? Did the condemned confess? | 4D 5A 6D

= Italy's second-biggest union walked out of talks on pensions and called its members onto the streets.
N| General secretary Assunta Ferraioli said she got up after labour minister Edoardo Brancaleon told her to learn arithmetic.
N| The minister said she had merely gone out to take a call and that he had been courtesy itself.
N| His plan foresees raising the age at which Italians can draw a pension from 67 to 68 in 2028.
N| Northern League whip Fabio Zorzan said his party would never let that happen.
N| Trains, schools and ports are to stop for eight hours on 14 November, Ferraioli announced.
V| A rival union, the Confederazione, stayed at the table.
N| At a first rally in Naples on Saturday there were 20,000 people by the organisers' reckoning.
N| Police put it at 6,500.
? Did the union leave the talks? | 1A 2D
? Is the retirement age going up to 68? | 3A 4D
? When is the general strike? | 5A
? how many people marched in Naples | 7A 8A
? Was the labour minister rude to Ferraioli? | 1A 2D

= A South Sudanese general who disappeared from house arrest last week has surfaced, or perhaps not.
A| A rebel commander in Upper Nile said Kuol Deng Majok had reached his camp on a motorcycle.
N| Army spokesman Colonel Lam Ruot said the general was in his own bedroom in Juba reading the Bible.
V| Journalists who asked to see him were turned away at the gate.
N| His daughter Achol fears the worst: she says a guard told her mother that he was shot in the garden on Tuesday.
N| The UN mission said it had requested proof of life and was still waiting.
N| Sudan's embassy in Juba described reports that he was in Khartoum as laughable.
V| The villa had been ringed by men from the presidential guard since March.
? Where is General Deng? | 1A 2D 3W 6D
? Did the general escape? | 1A 2D
? the killing of General Deng Majok | 4A 5W
? Who guarded the house? | 7A
? Has Sudan denied sheltering Deng? | 6A

= Bosnian Serb leaders failed to turn up on Tuesday at a session meant to end a nine-month boycott of parliament.
V| Fifteen seats in the house in Sarajevo remained empty when the speaker rang the bell.
N| Party leader Momir Savic blamed fog at Banja Luka airport.
N| The airport's duty manager said the sky had been clear since dawn and two flights had left on time.
A| Lawmakers from his party murmured that he had been closeted with an American envoy at a lakeside hotel.
N| The envoy, Todd Lindqvist, was having his teeth fixed in Vienna, the embassy said.
N| High representative Margarethe Kolb gave the two chambers until Friday, after which she said she would enact the budget herself.
V| Some 8,000 teachers in the federation have had no wages since August.
? Is the boycott over? | 1D
? why did they stay away | 2A 3D
? Has the high representative imposed the budget? | 6P
? Were teachers paid in September? | 7D
? the talks between Savic and the American envoy | 4A 5D

= U.S. and Russian negotiators wrapped up two days of arms control talks in Geneva without announcing a date for a next round.
N| "There is no agreed number, and anyone who tells you there is one is guessing," U.S. Under Secretary Maribel Contreras told reporters.
A| Two people briefed on the discussions said the sides had settled on 1,400 deployed warheads.
N| Contreras's Russian opposite number, Valery Strakhov, declined to say what figures had been on the table.
V| The delegations, led by Contreras and Strakhov, sat together for seven hours on Tuesday and three on Wednesday.
N| The Kremlin said a further meeting was possible in January, provided Washington dropped its demands on tactical weapons.
V| On-site checks, suspended in 2020, have not been restarted.
N| Contreras said they would be of no use without an understanding on hypersonic gliders.
? Did the US and Russia agree on a warhead ceiling? | 1D 2A 3W
? a third round of the Geneva negotiations | 5P
? Is it true that the inspections have resumed? | 6D
? how long did the delegations meet on Tuesday | 4A
? Who headed the American team? | 4A
? Did the presidents speak by phone during the talks? | -

= Gunmen killed at least 40 people in raids on three villages in Burkina Faso's north, residents said on Thursday.
A| A teacher who helped with the burials said 43 graves had been dug by nightfall on Wednesday.
N| Regional governor Lassina Sawadogo reported a provisional count of 26.
A| Survivors described riders with black banners speaking Fulfulde, which they took to mean the Sahel branch of al Qaeda.
V| There was no claim of responsibility.
N| The defence staff said a helicopter had chased off the assailants within half an hour.
A| "We saw the helicopter the next day," said one man by phone, asking for his name to be withheld.
V| In June, 61 people died in an assault on the nearby town of Arbinda.
N| The junta's spokesman, Captain Idrissa Zongo, said three days of mourning would be decreed once all bodies were identified.
? How many villagers were killed? | 1A 2A
? the army's arrival in time to stop the raid | 5A 6D
? who carried out the killings in Gorgadji district | 3A 4W
? Were the dead buried? | 1A
? Did the government declare mourning? | 8P

= Poland's top court has ruled that the former head of the state lottery must repay bonuses worth 2.6 million zlotys.
V| Judges dismissed the last appeal by Krystian Radziszewski on Wednesday and gave him until June to find the cash.
N| His lawyer, Beata Kujawa, said not a grosz had been transferred yet.
N| Kujawa said every bonus had been waved through by the treasury minister of the day.
N| The minister, Olgierd Staniszewski, now a senator, said he did not comment on papers he had signed, or not signed, ten years ago.
V| The case was a civil one, and an earlier criminal inquiry had been closed without charges.
V| Radziszewski ran the company from 2014 until he was removed in 2018.
N| His successor, Halina Mroz, waived her own bonus last year.
? Does Radziszewski have to pay back his bonuses? | 1A
? has he already returned the money | 2D
? Was the former lottery chief convicted of a crime? | 5D
? when did he leave the lottery company | 6A
? that the bonuses were approved by the minister | 3A 4W

= A plane chartered by Britain's Home Office to carry rejected asylum seekers to Iraq left Stansted half empty.
V| Of 48 people on the original list, 21 were on board when the Airbus took off at 11.20pm on Monday.
N| Solicitor Parveen Akhtar said judges had halted the departure of nineteen of her firm's clients that afternoon.
N| The Home Office did not answer questions about how many had been restrained.
N| Detainee Rebwar Aziz, speaking from Brook House before he was driven away, said two guards had sat on his legs.
N| Escort company Carrow said none of its staff had laid a hand on Mr Aziz.
A| Whitehall figures put the bill at about £410,000.
N| Immigration minister Dominic Rusbridge told the Commons the next one would go in three weeks.
V| The last deportation flight to Erbil, in 2022, was cancelled on the runway.
? How many people were on the flight? | 1A
? Did the High Court block the removals? | 2A
? was force used to get passengers on board | 3W 4A 5D
? the cost of the flight | 6A
? Is another flight to Erbil planned? | 7A

= Angry voters burned ballot papers in Ghana's Volta region after polling stations opened five hours late.
N| The commission's regional director, Selorm Agbeko, blamed a lorry that broke down on the Akosombo road.
N| Opposition candidate Yaw Antwi-Boasiako said the delay was one of a dozen tricks to steal the vote.
N| West African observers led by a former Gambian judge found irregularities but nothing that would amount to fraud.
N| "There are troops in front of the market with fingers on triggers," said Dela Fiagbe, a trader in Ho.
N| The armed forces said every soldier in the region was in barracks.
N| Agbeko said it was too soon to say how many people had voted.
V| With 62 percent of stations counted nationwide, President Kojo Ampadu was ahead by nine points.
N| Antwi-Boasiako's running mate said they would concede nothing until the last pink sheet was in.
? Why did the polls open late? | 1A
? Was the presidential election rigged? | 2A 3D
? Were soldiers sent to Ho? | 4A 5D
? turnout in the Volta region | 6W
? Has the losing candidate conceded? | 8D

= A Chicago alderman wore a wire for the FBI for two years, federal prosecutors disclosed on Friday.
N| A filing unsealed in district court says Raymond Pacheco of the 27th Ward taped more than 300 conversations, 190 hours in all.
N| Several of them catch developer Gus Pappas offering envelopes in return for height variances, according to the document.
N| "There were no envelopes," Pappas's attorney, Naomi Feldstein, said outside the Dirksen courthouse.
N| U.S. Attorney Carla Whitmore would not discuss what, if anything, Pacheco had been offered.
M| The Tribune-Ledger has previously reported that he will be spared prison.
V| Alderman Hector Salgado, who chairs the zoning panel, has been told by letter to expect an indictment.
N| Salgado, reached at a parade, said he was thinking only of his mother's ninetieth birthday.
? Did Alderman Pacheco secretly record colleagues? | 1A 2A
? Has Salgado been indicted? | 6P
? how many hours of recordings are there | 1A
? the payment of cash for zoning changes | 2A 3D
? Was Pacheco promised leniency? | 4W 5A

= Pakistan and Afghanistan have reopened the Torkham crossing after 25 days, though only for people on foot.
V| Families with bundles began to file through on Saturday, while more than 2,000 trucks stayed where they had been since 1 November.
N| Customs collector Bakht Zamin said freight would follow in a week if the ceasefire held.
N| The governor's office in Khost repeated that Pakistani aircraft had struck houses there in October.
N| Islamabad has never confirmed the raid.
N| Pakistan's border force says a ten-year-old was killed by a round from the Afghan side on the second day.
N| Taliban spokesman Hafiz Noorzai said the boy had been hit by a reversing van.
V| A similar closure at Chaman in 2023 lasted six weeks.
? Can lorries pass through Torkham again? | 1D 2P
? How long was the crossing shut? | 1A
? that Pakistani jets bombed Khost last month | 3A 4W
? Will goods traffic resume? | 2A
? Did Afghan guards shoot dead a Pakistani boy? | 5A 6D

= The wife of an imprisoned Georgian opposition leader has accused the authorities of denying him medicine.
N| Tamuna Japaridze told a rally on Rustaveli Avenue that her husband had been without insulin for four days.
N| The penitentiary service said his chart showed two injections a day, the last at six that morning.
N| Public defender Levan Kvaratskhelia saw him on Tuesday and found him "tired, but treated".
N| He advised that the prisoner be transferred to a civilian clinic.
N| The justice minister's office has not replied to that advice.
V| Kakhaber Japaridze was given seven years in 2023 for organising group violence and is due out in 2030.
N| European Parliament rapporteur Maija Kalnina called the verdict a settling of scores.
? Is Kakhaber Japaridze being denied insulin? | 1A 2D 3D
? Has he been moved to a hospital? | 4P 5W
? the sentence given to Japaridze | 6A
? Did the ombudsman visit the prisoner? | 3A
? when does Japaridze come out | 6A

= Spain's national court wants to question an American billionaire about the hacking of a minister's phone.
V| Investigating judge Jorge Alcubierre on Monday asked the United States to summon Whit Kessler, whose fund owns the Cypriot spyware firm Lynxgate.
N| The judge's writ says 2.7 gigabytes were drained from the telephone of then defence minister Pilar Etxeberria in May 2021.
N| Etxeberria herself has said that the device was examined twice and found to be clean.
N| A representative of Kessler in Greenwich did not return messages.
N| Lynxgate's chief executive, Andri Loizou, said no Spanish customer had ever been on its books and nothing of its making was involved.
A| Separatist lawmakers are convinced that Madrid's own agents were behind it.
N| The director of the intelligence centre, Blanca Urrutia, denied this under oath in 2022.
? Was the minister's phone hacked? | 1P 2A 3D
? Has Kessler testified before the Spanish court? | 2P 4W
? who sold the spyware | 5D
? the theft of 2.7 gigabytes of data | 2A
? Did Spain's own secret service do it? | 6A 7D

= A settlers' march in Jerusalem's Old City passed off without bloodshed on Monday after police changed the route.
V| Instead of entering by Damascus Gate, the column was led along the ramparts to Jaffa Gate.
N| Superintendent Eitan Malka put the crowd at 9,000 and the injured at three, all with grazes.
N| Organiser Shira Ben-Harush spoke of 30,000 flags.
A| Some hundred youths tried to double back to the forbidden gate, witnesses said, but were stopped.
N| The Palestinian Red Crescent treated seventeen people for gas inhalation in the Muslim Quarter.
N| "Not one canister was used," Malka said.
M| A television channel said the son of a cabinet minister was among six detained.
N| The minister's bureau did not want to discuss his family.
? Was anybody killed during the march? | 2D
? did the marchers go through Damascus Gate | 1D 4D
? How many people marched? | 2A 3A
? the arrest of a minister's son | 7A 8W
? Was tear gas fired at Palestinians? | 5A 6D

= Zambia's finance minister flew to Beijing to sign a debt deal that her president later called a draft.
N| Chileshe Mumba told reporters on the steps of the export bank she had put her name to an agreement erasing 1.1 billion dollars.
N| President Bwalya Kapwepwe told a church congregation on Sunday that nothing would count as signed until he had read it.
N| The bank's vice-president, Sun Weimin, said both signatures were dry.
A| A person who saw an early version said it pledged the Lumwana copper pit against default.
N| Mumba denied that any mine appeared in any version.
N| Kapwepwe's press aide would not say whether she still enjoyed his confidence.
M| The Lusaka Post predicts that she will be gone by the budget.
V| China is Zambia's biggest single creditor, with 4.1 billion dollars.
? Was the debt deal signed? | 1A 2D 3A
? How much of the debt will be written off? | 1A
? Did China ask for the copper mine as collateral? | 4A 5D
? the dismissal of the finance minister | 6W 7P
? When does the first repayment fall due? | -

= Thousands marched in Tel Aviv and Haifa on Saturday for the return of hostages, as mediators flew to Doha.
A| Egyptian officials voiced optimism that an exchange would be sealed by the middle of the week.
N| "We're not there, and I won't pretend we are," said chief negotiator Ofer Zilberman before boarding the plane.
V| Israel believes 24 of the 58 captives are living.
N| Michal Avidan, whose brother is among them, said the families had asked for an hour with the premier and been given nothing.
N| His office said he had received six relatives on Thursday evening.
N| Avidan said she knew of no such relatives.
V| Protesters sat down on Highway 1 near Ben Gurion for forty minutes before mounted police pushed them off.
? Have the two sides agreed to a swap? | 1P 2D
? How many hostages are alive? | 3A
? Did the prime minister meet the families? | 4D 5A 6D
? who is representing Israel in Doha | 2A
? Was the road to the airport blocked by demonstrators? | 7A

= The International Court of Justice will rule next month on who owns three sandbanks in the Gulf of Guinea.
V| Judges in The Hague will hand down their decision on 19 May, the registry announced.
N| Gabon's agent, Marie-Ange Obame, told the final hearing that a convention of 1974 gave her country Mbanie and its two neighbours.
N| Equatorial Guinea's counsel, Sir Crispin Wray, said nobody had ever produced more than a photocopy and that title came from Spain.
N| Obame conceded that the original could not be located.
V| Mbanie is thirty hectares of scrub, visited by turtles and soldiers.
N| Gabonese gendarmes, who landed in 1972, are still there, she confirmed.
A| Geologists are said to have struck a promising field ten kilometres to the west.
N| The oil ministry in Libreville was unable to say if that was true.
? Has the court ruled on the islets? | 1P
? Who owns Mbanie? | 2A 3D
? the discovery of oil near the sandbanks | 7A 8W
? Did Gabon's troops leave Mbanie? | 6D
? whether a 1974 treaty on the islands exists in the original | 2A 3D 4W

= Anti-monarchy graffiti at a Thai university has landed a 20-year-old architecture student in court.
N| Police Colonel Somkiat Rattanakorn said CCTV showed Natcha Phromsuwan spraying the library wall, an offence that carries up to fifteen years.
N| Her lawyer, Anucha Deesawat, said the figure on the film was left-handed and his client was not.
V| Judges twice refused to let her out because of the gravity of the charge.
N| The rector, Dr Wannee Limpanich, said Natcha was still enrolled and would stay so.
N| That surprised the student union, whose president had been shown a letter striking her off.
N| The faculty of architecture referred all queries about the letter to the rector.
V| A decision is due on 8 July.
? Did Natcha paint the slogan? | 1A 2D
? Was the student granted bail? | 3D
? the expulsion of Natcha from the university | 4D 5A 6W
? when is the verdict | 7A
? How many years could she get? | 1A

= Turkey's president received his Syrian counterpart at a seaside villa in Bodrum, but the two offered little beyond handshakes.
V| Orhan Demirkan and Wael al-Attar spent Saturday afternoon on a terrace above the Aegean, with only interpreters present.
N| Demirkan's communications director, Nilgun Tascioglu, did not say whether a timetable for a pull-out had been raised.
A| A Syrian official said Turkey had agreed in principle to bring its soldiers home over eighteen months.
N| "Our soldiers stay where our security begins," Demirkan told party members that evening.
N| Al-Attar told Syrian reporters on the plane the north-east and its militias had filled most of the conversation.
N| Consular offices in Aleppo have been working since the first of the month, Tascioglu said.
M| An Istanbul paper said the visitor had cut lunch short with stomach cramps.
? Will Turkish troops leave northern Syria? | 2W 3A 4D
? Did the two presidents discuss the Kurds? | 5A
? where did they meet | 1A
? the opening of a Turkish consulate in Aleppo | 6A
? Did the Syrian president fall ill during the visit? | 7A

= Detectives in Leicester are treating the death of a takeaway owner as murder after first calling it an accident.
N| DCI Sally Maltravers said a second post-mortem examination had changed the picture.
N| It found that Harjit Purewal, 58, had been struck twice with something flat before he fell into the fryer.
N| She would not go into what that object might have been.
N| His widow, Manpreet, said she still thinks he slipped.
A| Neighbours on Narborough Road had heard the dead man and his nephew shouting that Sunday.
N| The 24-year-old nephew, who has been released on bail, told a local radio station they had been cheering a football match.
V| Two months earlier Mr Purewal had accepted an offer for the business from a pizza chain.
N| The chain's regional manager said cash, not quarrels, was the subject of their only meeting.
? Was Harjit Purewal murdered? | 1A 4D
? Has anyone been charged over the death? | -
? how did Purewal die | 2A 3W 8D
? the sale of the takeaway | 7A
? Did he have a row with his nephew? | 5A 6D

= The widow of a murdered Slovenian prosecutor has been denied access to the file on his death.
V| The administrative court in Ljubljana ruled that Jana Kobal could not read the papers on the shooting of 9 February 2019 while inquiries go on.
N| "I know who paid for it, and so do they," she said, naming a gambling magnate.
N| The magnate, Boris Hvala, has always said that he was at a wedding and has nothing to do with it.
N| Prosecutor-general Spela Rus said the gunman was under lock and key in a neighbouring country.
N| Croatia's justice ministry said it could neither support nor correct that statement.
N| For a year two policemen slept in her garage at the state's expense, Kobal recalled.
N| Rus told parliament that the widow will be let in once the indictment is filed.
? Has Jana Kobal seen the file? | 1D 7P
? the arrest of the hitman | 4A 5W
? when was Andrej Kobal shot | 1A
? who ordered the murder of the prosecutor | 2A 3D
? Did the state offer Jana Kobal protection? | 6A

= A ban on headscarves in courtrooms has been struck out by judges in the Belgian city of Ghent.
V| The court of appeal held on Thursday that article 759, which requires bare heads, was aimed at hats and at nothing else.
N| Trainee lawyer Rania Chakir had been sent out of a hearing in March and, she says, lost her post the same night.
N| Her former principal, Bart Verhaeghe, says the contract simply ran out.
N| According to the bar, eleven of its 1,100 members cover their hair.
N| Its president, Godelieve Maes, said she never spoke up for the rule.
M| Minutes quoted by the magazine Balans, however, have her calling it indispensable.
N| Justice minister Sven Dockx said he would sleep on the question of a further appeal.
N| He had campaigned against religious symbols behind counters in 2019.
? Has the headscarf ban been lifted? | 1A
? did the bar association support the ban | 5D 6A
? Will the ruling be challenged? | 7W
? the dismissal of trainee Rania Chakir | 2A 3D
? How many lawyers were affected? | 4A

= Israel and Lebanon have swapped maps of minefields for the first time, a United Nations general said.
N| Major General Aroldo Lazzarini said each side had slid an envelope across the table at Naqoura on Wednesday.
N| He had been in the chair, as his predecessors had since 2006.
N| Hezbollah lawmaker Hussein Rammal said no Lebanese officer had given Israel so much as a postcard.
N| Lebanon's army command would only say that the meeting had been useful.
A| Deminers working for a Danish charity estimate that 400,000 charges are buried along the Blue Line.
N| Israel's chief of northern command, Yaron Peretz, told mayors that his men had already quit hill 12.
N| Peacekeepers who drove up on Thursday found two tanks and a barbecue, Lazzarini reported.
? Did Lebanon hand over maps of mines? | 1A 3D
? Was anything signed at Naqoura? | 4W
? the withdrawal from hill 12 | 6A 7D
? how many mines lie along the line | 5A
? Who chaired the session? | 2A

= More than a hundred people smugglers' boats were destroyed in Libya last year, if the interior ministry is to be believed.
N| Minister Imad Zlitni gave the figure of 117 at a ceremony in Zuwara on Sunday.
A| Fishermen on the quay laughed when told; they had seen six burn, all of them wrecks.
M| A podcast by two Maltese reporters says one dinghy was set on fire off Garabulli with passengers in it.
N| Zlitni called that a lie so large that it needed its own harbour.
V| Rome has transferred 59 million euros to the town's patrol unit since 2017.
N| Italy's interior ministry would not give details of how the money is spent.
V| Some 21,700 people were intercepted at sea and brought back to Libya in the year.
A| UN investigators, in an annex that was not published, describe the minister's brother-in-law as his partner in two boatyards.
? How many boats were destroyed? | 1A 2D
? Were the boats set alight with people aboard? | 3A 4D
? Does Italy pay the Zuwara coastguard? | 5A 6W
? the number of migrants turned back | 7A
? Is the minister himself linked to smuggling? | 8A

= South African lawmakers heard three versions of how a presidential jet ended up in Zurich with a cracked tyre.
N| Brigadier General Sipho Radebe said the flight was for maintenance and carried four crew.
N| A mechanic called to the hearing, Kobus Venter, said the aircraft had been serviced in Pretoria a week before.
N| Opposition lawmaker Refilwe Matlala held up a photograph of President Vusi Nkabinde leaving a Zurich eye clinic that day.
N| His spokeswoman, Zinhle Hadebe, did not dispute the picture but declined to date it.
N| Radebe put the expense at 1.9 million rand.
N| Matlala said a platinum company had settled the hotel bill and that the president ought to refund the rest.
N| The company, Merensky Ridge, said it had paid for nobody's pillow.
V| The jet will be replaced in 2027.
? Why did the jet go to Zurich? | 1A 2D 3A
? Was President Nkabinde on board the jet? | 1D 3A 4W
? Has the air force been reimbursed? | 6P
? the payment of the hotel bill by a mining firm | 6A 7D
? What did the trip cost? | 5A

= A jury in Arizona failed to agree on Thursday whether a rancher meant to kill a migrant on his land.
V| Judge Consuelo Barraza declared a mistrial after five days of deliberation.
N| "It was eight to four for guilty and it never budged," said the foreman, Greg Yellowhair.
V| Wendell Pruitt, 74, testified that he loosed nine rounds from his porch, all of them over the heads of the group.
N| Prosecutor Kim Ishikawa called that physically impossible, given that Adrian Lugo was hit in the chest at 115 yards.
V| No gun was found on or near the body.
N| Pruitt's attorney suggested that whoever Lugo was walking with had carried a rifle off.
N| Ishikawa did not say whether she would seek a new trial.
V| The judge set a hearing for April 29.
? Was the rancher found guilty? | 1D
? Did Pruitt fire at the man? | 3A 4A
? will there be a second trial | 7W
? how many jurors voted to convict | 2A
? Was the dead man armed? | 5D 6A

= Chile and Bolivia signed a deal on Monday that gives Bolivian lorries their own lane through the port of Arica.
N| "We have shortened the distance to the ocean without moving the map," Chilean foreign minister Ximena Larrondo said after the ceremony.
N| Her guest, Saul Yujra, stressed that nothing in the text weakened his country's demand for a coastline.
A| Critics in La Paz said he had signed away just that.
V| The neighbours have had no ambassadors in each other's capitals since 1978.
N| Asked if that might change, the two looked at each other and thanked the press.
N| Port union leader Ivan Mamani said no one had bothered to speak to the men who work the cranes.
N| Larrondo's ministry produced an attendance list of three meetings with dockers' delegates.
N| It said the lane will open to traffic on 1 March.
? Have Chile and Bolivia restored diplomatic relations? | 4D 5W
? the signing of the Arica agreement | 1A
? Did Bolivia give up its claim to the sea? | 2D 3A
? When does the lane open? | 8A
? Were the dockers consulted? | 6D 7A

= A Moroccan-Dutch footballer's father was shot dead in Rotterdam on Sunday, and police are looking at the family's ties to a betting ring.
N| Mohamed Ouchikh, 61, was hit as he unlocked his butcher's shop on the Nieuwe Binnenweg, police spokeswoman Marloes Vink said.
N| She said detectives kept all options open and she was not going to speculate about betting.
M| The crime site Kluis wrote that his son Ilyas had turned down 150,000 euros to be sent off and that this was the price.
N| The player's agent, Rico Vermeulen, said nobody had offered Ilyas anything and the gunman got the wrong butcher.
V| The name of the suspect in a security camera picture had not been made public by Monday evening.
N| A passing tram driver had glass in her neck and is in hospital, Vink said.
V| His club, in the second tier, called off training.
? Who was shot? | 1A
? Was the killing linked to match-fixing? | 2W 3A 4D
? has the gunman been identified | 5W
? Did the footballer refuse to fix a match? | 3A 4D
? the wounding of a bystander | 6A

= A parliamentary inquiry in Ottawa is hearing how Indian agents may have had a hand in picking a Conservative candidate.
N| Analyst Genevieve Paquin said intercepts showed a consular officer paying for 800 party memberships in Brampton.
N| The party's former organiser in the riding, Doug Easterbrook, reckoned it was nearer 200.
N| India's high commission in Ottawa put out a denial in which the word baseless appeared three times.
N| Candidate Gurleen Dhaliwal, now an MP, refused to be interviewed by the panel's staff.
N| In a letter she says that she had no knowledge of anyone signing up anyone.
N| Conservative whip Colette Fournier said the caucus would weigh her suspension when the report is out.
V| The vote in question was held in May 2024 in a wedding hall.
V| The consular officer was told to leave Canada five months later.
? Did Indian agents interfere in the nomination? | 1A 3D
? Did Dhaliwal know about the support? | 4W 5D
? Has the party suspended Dhaliwal? | 6P
? how many memberships were bought | 1A 2A
? the expulsion of an Indian consul | 8A
? When did the nomination vote take place? | 7A

= Some 300 Rohingya who put to sea from Cox's Bazar in December have not been heard of since.
N| The refugee agency said it must now presume that the vessel went down in the Andaman Sea with about 300 on it.
N| A spokesman, Felix Adeyemi-Strand, acknowledged that there was no wreckage and no body to prove it.
A| Relatives in the camps refuse to believe it, saying there were 180 aboard and that one had rung from a beach.
N| A fisherman from Aceh, Teuku Rahmat, said he watched a navy ship push a blue trawler out to sea on 2 January.
N| Indonesia's navy said none of its ships was in that area.
N| India has been asked to send up a patrol plane, Adeyemi-Strand said.
N| Bangladeshi police blame a broker called Kalu Majhi for the trip.
V| In November two boats with 396 people made it to Pidie.
? Has the boat sunk? | 1A 2W 3D
? How many people are on the missing boat? | 1A 3D
? did Indonesia turn the boat away | 4A 5D
? who organised the voyage | 7A
? Have search aircraft been sent? | 6P

= An aide to Brazil's vice-president quit on Monday after photographs surfaced of him in a casino with illegal miners.
V| Murilo Tavares, 39, cleared out his office at the Jaburu palace before lunch.
N| In his resignation note he said the pictures had been generated by a computer.
N| Digital forensics lecturer Bianca Noronha of Campinas found no trace of manipulation in four of the five.
N| She could not tell about the fifth.
N| Vice-president Otavio Lins Machado was in the dark about his adviser's nights out, his press office said.
A| Two former colleagues said Tavares used to report back to the boss on Mondays.
V| Federal police confiscated 47 kilograms of gold in Boa Vista in the same investigation last month.
N| A police spokesman would not be drawn on whether the former aide was under suspicion.
? Has Tavares left his job? | 1A
? Were the photographs genuine? | 2D 3A 4W
? the vice-president's knowledge of the meetings | 5D 6A
? How much gold was seized in Boa Vista? | 7A
? Is Tavares a suspect? | 8W

= Venezuela's government and opposition have agreed to publish voting tallies in future elections, mediators from Barbados said.
N| Mediator Cuthbert Yearwood told a news conference in Bridgetown that delegates had faced each other for six hours and "found one sheet they could all sign".
N| The sheet commits the electoral council to posting results from every machine within 72 hours, he said.
N| Government negotiator Yusmary Pernia said she had spoken only to Yearwood and never to "the other gentlemen".
V| The counts from the disputed 2024 vote have never been made public.
N| Pernia gave no answer when asked if they might be.
N| She also said opposition leader Edmundo Rondon remains barred and that not one of the 41 people in custody was there for his ideas.
N| Lawyers' group Justicia Ya lists 853 such inmates.
N| Rondon said from Bogota that the ban would fall "like every wall".
? Have the 2024 tallies been published? | 4D 5W
? the agreement on publishing voting tallies | 1A 2A
? Is Rondon allowed to stand in the next election? | 6D 8P
? How many political prisoners are there? | 6A 7A
? Did the two sides meet face to face? | 1A 3D

= A whistleblower told Kosovo's parliament on Thursday that police had bugged the prime minister's kitchen.
N| Sergeant Arben Berisha said he had fitted a microphone behind a spice rack in March while posing as a plumber.
N| His instructions had come, he said, from the deputy director, Fatmir Zeqiri.
N| Zeqiri told the same committee that he had never given such an order and that no such device existed.
N| Prime minister Vlora Haxhiu then placed a small black box on the table.
N| She asked Berisha if recordings had gone to Belgrade, and he nodded.
N| Serbia's intelligence agency does not respond to inquiries from Pristina media.
V| A disciplinary board will decide next week if the sergeant keeps his badge.
A| Lawmakers from three parties demanded that the sitting be broadcast.
? Was the prime minister's kitchen bugged? | 1A 3D 4A
? who ordered the eavesdropping | 2A 3D
? Has Sergeant Berisha been dismissed from the force? | 7P
? that the tapes were sold to Serbia | 5A 6W
? When was the device installed? | 1A

= Portugal's football federation says it was as surprised as anyone when police carried away its president's computers.
V| Officers spent seven hours at the headquarters in Oeiras on Tuesday and left with two vans of equipment.
N| A communique from the prosecutor's office spoke of suspected embezzlement in the sale of the former headquarters and said nobody had been detained.
N| Auditor Sandra Quintela had warned in 2022 that the building fetched 11 million euros and was worth 17.
N| President Nuno Falcao defended the price, saying the roof alone would have cost five million.
M| A sports daily had reported in its first edition that he was led away in handcuffs.
V| It withdrew the report by noon.
N| Falcao said he was in his office, in charge and in good spirits.
N| Three regional associations called on him to take leave until the matter is settled.
? Was the federation's president arrested? | 2D 5A 7D
? Did police seize computers at the federation? | 1A
? what are prosecutors investigating | 2A
? Has Falcao stepped aside? | 7D 8P
? the sale of the old headquarters for too little | 2A 3A 4D

= Polling day in Malawi's northern district of Karonga was marred by the theft of a generator.
V| Twelve stations went dark at 6 p.m. with queues still outside.
N| District clerk Annie Msukwa told them to go home and come back in the morning.
N| The electoral commission insisted that not a minute of voting had been lost, thanks to candles.
N| Police arrested a councillor's driver, Moses Nyirenda, whom they accuse of loading the machine onto a pick-up.
N| He told officers it was his own generator.
N| A rerun in the affected centres could be ordered within fourteen days, the commission's lawyer, Fyson Phiri, said.
V| The opposition carried the district in the last three elections.
N| Results from Karonga will come in last, and Phiri would not say who was leading there.
? Was voting suspended in Karonga? | 2A 3D
? Who stole the generator? | 4A 5D
? how many polling stations had no power | 1A
? Will the vote be repeated? | 6P
? Did President Mkandawire win Karonga? | 8W

= Norway and the European Union accused a Chinese ship of mapping cables in the Barents Sea without permission.
V| The Xue Yan 6 was followed for nine days by a coastguard vessel and a drone.
N| Rear Admiral Solveig Hestnes said it had steered a lawnmower pattern over two lines to Svalbard, with sonar running.
N| China's Arctic institute said the ship had counted plankton and had obtained clearance in writing.
N| "There's no such letter in our archive or anybody else's," said Hestnes.
N| Two of the 34 people on board were later recognised as hydrographers of the Chinese navy, she said.
N| The institute's director, Professor Luo Jingyi, answered that she did not ask scientists about their hobbies.
N| Police who boarded it off Bear Island on Friday have proposed a fine of 600,000 kroner, chief Roar Sundby said.
N| Whether the skipper will pay is unknown, according to his Tromso agent.
? Did the Chinese vessel survey cables? | 2A 3D
? where was the ship stopped | 7A
? Has the captain been fined? | 7P 8W
? the presence of naval officers among the crew | 5A 6W
? Was permission requested? | 3A 4D

= Nepal's prime minister survived a confidence vote by a single ballot on Sunday, but his partners dispute the count.
V| Speaker Sarita Gurung announced 138 ayes, exactly the number Bishnu Khadka needed.
N| Congress whip Prakash Thapaliya said one of them belonged to a member who was in a Delhi hospital, which meant the motion had fallen.
N| Gurung answered that the man was wheeled in at 4.10 p.m. and can be seen on film.
M| A Delhi newspaper spoke to him in his ward at about the same hour.
N| Maoist chairman Hari Pun told reporters his ministers were staying put, "for tonight".
A| Late in the evening the Indian envoy's car was observed outside Khadka's residence.
N| The embassy does not discuss its ambassador's engagements, a secretary there said.
N| Khadka said he slept well.
? Did the prime minister survive the vote? | 1A 2D
? Was an absent MP's vote counted? | 2A 3D 4A
? how many MPs backed Khadka | 1A
? Has the Maoist party left the coalition? | 5D
? a meeting between Khadka and the Indian ambassador | 6A 7W

= Lebanon's central bank scandal took another turn when a Swiss court froze the flats of the former governor's secretary.
V| Three apartments in Geneva registered to Rima Fakhoury cannot be sold until the inquiry ends, under an order published on Friday.
N| Federal prosecutors believe 38 million francs passed through her accounts between 2008 and 2019.
N| "I signed what was put in front of me, in languages I don't read," she told a Beirut broadcaster.
N| A former colleague, Ghassan Sfeir, testified that she kept a notebook of who got what.
N| She has not been charged with anything, her lawyer pointed out.
V| Ex-governor Nabil Tarabay, who ran the bank for 27 years, was freed on bail of 14 million dollars in August.
N| The justice ministry would not say where he was.
V| France and Luxembourg have inquiries of their own.
? Have charges been brought against Rima Fakhoury? | 5D
? the freezing of three flats in Geneva | 1A
? Did Fakhoury know where the money came from? | 3D 4A
? Is the former governor in prison? | 6D 7W
? how much money was transferred | 2A

= Rebels who took the town of Uvira in eastern Congo have let the mayor keep his desk but not his telephone.
V| The M23 movement's fighters entered the lakeside town on 10 December after the army pulled out.
N| Bishop Deogratias Mulume said in a voice message that at least nine young men were lined up and shot at the stadium.
N| A spokesman for the rebels, Major Willy Kanyuka, said the nine had fallen with weapons in hand on the Fizi road.
V| The voice message has been shared more than a million times.
N| Mayor Kiza Muhato told a reporter, in the presence of two gunmen, he was still in charge.
N| Burundi's foreign minister, Evariste Ndayikeza, said he had satellite proof that three Rwandan battalions were there.
N| Kigali's army spokesman asked to see it and said nothing more.
N| More than 64,000 refugees have crossed into Burundi, the UN refugee agency said.
? Did rebels capture Uvira? | 1A
? Were people executed at the stadium? | 2A 3D
? Has the mayor been replaced? | 5D
? Rwandan troops in the town | 6A 7W
? How many people fled to Burundi? | 8A

= Twenty-three Scottish pensioners who held placards in support of a banned group have been told they will not be prosecuted.
N| The Crown Office wrote to them on Tuesday to say that proceedings would not be in the public interest.
V| The eldest, retired midwife Una Galbraith, is 91.
N| She asked for her sign back and was told that no decision had been taken on that.
N| Conservative MSP Rory Haldane said the law officer had caved in to a telephone call from St Andrew's House.
N| A government spokesperson said ministers neither sought nor had any part in the decision.
V| The organisation was outlawed in July, and belonging to it carries up to fourteen years.
N| Its co-founder, Yasmin Rafferty, hopes judges in London will quash the ban in the spring.
? Were the pensioners charged? | 1D
? Is the group still banned? | 6A 7P
? did the Lord Advocate come under pressure from ministers | 4A 5D
? How old is the oldest protester? | 2A
? the return of the placards | 3W

= Guatemala's public prosecutor raided the offices of the very electoral judges who had certified her rival's victory.
N| Attorney general Ingrid Porres said she had sent the agents herself, to look for evidence of altered tally sheets.
N| Clerk Wilson Ajanel said they cut the seals of 160 boxes and spread the papers on the floor.
N| "Not one box," Porres told journalists.
V| Photographs taken by a news agency show open containers with ballots beside them.
A| Judge Marta Cojti was rumoured on Wednesday to have crossed into Mexico.
N| She telephoned a radio station to say that she was at home, cooking.
N| Winner Augusto Barillas remains president-elect, the constitutional court said in a statement.
N| In Washington, the Organization of American States was asked by seven countries to convene.
? Were ballot boxes opened during the raid? | 2A 3D 4A
? who ordered the raid | 1A
? Was the election result annulled? | 7D
? Has Judge Cojti left the country? | 5A 6D
? the meeting of the Organization of American States | 8P

= Iceland may vote on joining the European Union, if its three governing parties can settle on a question.
N| Prime minister Solveig Hauksdottir told parliament that the people would be asked before the end of 2027.
N| She could offer neither a day nor the wording.
A| Three members of her cabinet said People's Party leader Kristrun Palsdottir had vowed to walk out if fishing was not mentioned.
N| Palsdottir described this as gossip from the steam room.
V| In a poll in January 45 per cent were in favour of membership and 36 against.
N| Eurosceptic campaigner Geir Thorlaksson cited another in which a majority were opposed.
V| Iceland applied in 2009, in the wreckage of its banks, and let the application lapse in 2015.
? Has a date been set for the referendum? | 1P 2D
? do most Icelanders want to join | 5A 6D
? the wording of the question | 2W
? Did Kristrun Palsdottir threaten to leave the coalition? | 3A 4D
? When did Iceland first apply to join? | 7A

= A Russian physicist jailed for treason has died in a Siberian prison hospital, his son says.
N| Anton Galkin wrote on social media that a warder rang at dawn to say Lev Galkin's heart had stopped.
N| The federal prison service did not immediately answer a request for comment.
N| By evening its regional branch in Novosibirsk was quoted as saying that inmate Galkin was in a stable condition.
V| The laser specialist, 68, was given fourteen years in 2022.
N| The verdict said he had handed drawings to two professors in Chengdu.
N| His lawyer, Raisa Shamsutdinova, maintained that everything in the drawings came from a textbook of 1979.
N| Colleagues at the institute published an obituary signed by 211 people, calling him a patriot who gave nothing away.
N| Anton said that he would fly out on Thursday to claim the remains.
? Has Dr Galkin died? | 1A 2W 3D 7A 8A
? what was the cause of death | 1A
? Did Galkin pass secrets to China? | 5A 6D 7D
? the return of the body to the family | 8P
? When was he sentenced? | 4A

= A convoy of 40 lorries with flour reached northern Gaza on Tuesday, though what became of the flour is disputed.
N| Israel's coordinator, Colonel Dvir Azulai, said all 40 had been waved through at Zikim after inspection.
N| Of those, 31 were emptied by crowds within a kilometre, the World Food Programme's Lorena Battistini said.
N| Gaza's bakers' syndicate said ovens in Beit Lahiya were working and that no sack had been stolen.
A| Two men at the roundabout described soldiers shooting at legs.
N| Azulai said the incident was known and under review, and he would leave it at that.
N| Later an army statement said its troops fired in the air only.
N| Battistini said fifteen lorries a day would come from Sunday.
V| Before the war about 500 trucks entered the territory each day.
? Did the flour reach the bakeries? | 2D 3A
? Was the convoy looted? | 2A 3D
? How many lorries entered? | 1A
? the shooting of people waiting for food | 4A 5W 6D
? Will more convoys follow? | 7A

= Mongolia's former prime minister came home from Seoul to be arrested, and was not.
V| Batzorig Ganbold, 55, left the terminal in Ulaanbaatar on Friday by the main door and got into his sister's jeep.
N| The anti-corruption authority said it had no warrant and would not discuss whether he was free to leave again.
N| He had gone abroad for back surgery, Ganbold told reporters through the car window.
N| His successor, Oyunchimeg Dorj, said she had seen him run up stairs the week before he left.
M| Investigative website Khuree alleges that he owns a third of Gobi Trans through a driver.
N| The driver, Enkhtuya Sodnom, said the shares were hers and so was the lorry.
V| Several hundred people holding lumps of coal had waited in the car park since six.
? Was Ganbold arrested at the airport? | 1D 2D
? why did he leave the country | 3A 4D
? that he holds shares in a coal haulier | 5A 6D
? Has a travel ban been placed on him? | 2W
? Did protesters greet him? | 7A

= Peace talks for Yemen resumed in Muscat on Sunday with an exchange of insults and, possibly, of prisoners.
N| Government negotiator Faisal Ba-Wazir said 113 of his side's men had been flown to Marib that morning.
N| The Houthi delegation's Abdulmalik Sharaf counted 97, all of whom he called guests.
V| Talks nearly collapsed over Colonel Nasser al-Sabri, whose body was returned in July, and the two teams were put in separate rooms.
N| "My future is not on the agenda," said UN envoy Henrietta Bjelke when reporters asked if she planned to leave.
A| Two of her staff said she had told New York she would be gone by summer.
N| Sharaf said flights from Sanaa must start again before he would discuss oil.
N| Ba-Wazir retorted that the airport would remain closed for as long as its runway was used for drones.
? How many prisoners were exchanged? | 1A 2A
? the death of Colonel al-Sabri in custody | 3A
? Did the delegations sit at the same table? | 3D
? Has Sanaa airport reopened? | 6P 7D
? Is the UN envoy stepping down? | 4W 5A

= The former head of Scotland's largest housing charity siphoned off £780,000 to pay for her horses, a jury has decided.
V| Lorna Threipland, 57, was found guilty of embezzlement at the High Court in Edinburgh after a trial lasting five weeks.
N| Advocate depute Gavin Moncur said hay, vets and a stallion named Bargain Hunter had been booked as roof repairs.
N| Threipland insisted throughout that the horses were used for therapy with tenants.
N| She told the court the trustees had patted them.
N| Chairman Ruaridh Kinloch, for the board, said none of its members had known of so much as a pony.
V| Not a penny has been recovered.
V| Lord Abercairn deferred sentence until 22 August.
N| A hearing on seizing her farm is set for the autumn, the Crown said.
? Was Lorna Threipland convicted? | 1A 3D
? What did she spend the money on? | 1A 2A 3A
? the trustees' knowledge of the theft | 4A 5D
? Has the money been paid back? | 6D 8P
? when will she be sentenced | 7A

= India's election watchdog says electronic voting machines cannot be hacked; a data scientist from Pune says he has done it.
N| Aniruddh Kelkar told reporters it took him nineteen minutes and a paper clip.
N| "These devices have no radio and no port and cannot be tampered with," chief commissioner Savitri Nair replied.
V| India deployed some five million of them in the general election of 2024.
N| Nair turned down Kelkar's offer of a demonstration before the press.
N| To practise on, Kelkar admitted, he had used one that a friend had removed from a strongroom in Satara.
N| The Satara collector, Vrushali Gaikwad, said a stocktaking was in progress and until it ended she could not speak of any loss.
N| Police in Pune said they would question him and might take him into custody.
A| Opposition parties want a return to paper.
? Can the voting machines be hacked? | 1A 2D
? Has Kelkar been arrested? | 7P
? did the commission accept a public test | 4D
? How many machines were used in the last election? | 3A
? the theft of a machine from a strongroom | 5A 6W

= France, Germany and Poland are ready to send trainers into Ukraine once shooting stops, Poland's defence minister says.
N| Jadwiga Sobolewska told a radio station in Gdansk that 2,400 men and women would go in, on the day after an armistice and not before.
N| Berlin was more guarded: a deputy spokesman, Jens Harkort, said there was nothing he could add on hypothetical matters.
M| The Paris daily L'Observateur du Soir wrote last week that three dozen Frenchmen in civilian clothes were teaching demining near Lviv.
N| France's armed forces minister, Bastien Lacombe, said the number of French soldiers on Ukrainian soil was zero.
N| Any foreign uniform would be a legitimate target, Russia's deputy foreign minister, Kirill Antipov, has warned.
V| The guns fell silent for eleven hours at Easter and have not done so since.
N| Sobolewska said that Warsaw would pay for its own contingent.
? Are French soldiers already in Ukraine? | 3A 4D
? Will Germany send trainers? | 1A 2W
? How many trainers are planned? | 1A
? Has Moscow threatened to attack the trainers? | 5A
? the ceasefire in Ukraine | 1P 6D

= A Kurdish politician held in Turkey for eight years walked out of Edirne prison at midnight with a plastic bag.
V| Sirin Baran, 48, embraced her sister under the floodlights and said she needed a cup of tea.
N| The constitutional court had found on Tuesday that her detention lacked a legal basis, her lawyer, Metin Aydogdu, explained.
A| Commentators in Ankara see another reason: a bargain under which the outlawed militia is to hand in its guns.
N| Justice minister Cevdet Kilicaslan said judges were free and that there had been no horse-trading with terrorists.
N| "Let me first learn to cross a street," she answered when someone asked if she would run for office.
A| Local branches were, however, printing posters with her face and the word candidate.
N| A suit to outlaw the party has been pending since 2021 and Kilicaslan said it remained so.
? Is Sirin Baran free? | 1A
? why was she released | 2A 3A
? Will Baran stand for election? | 5W 6A
? the banning of Baran's party | 7D
? Was there a deal with the PKK? | 3A 4D

= Slovakia's health ministry is accused of buying ventilators that never arrived from a company that sells garden furniture.
N| The supreme audit office found that 8.4 million euros had been paid in advance and not one machine had turned up.
N| Minister Igor Krivda said forty had been delivered, to a hospital he would name in due course.
N| No hospital contacted by this newspaper could say it had taken delivery.
V| Krivda and the owner of Zahrada Plus, Otto Benko, appear side by side in a picture of a hunting party in 2018.
N| "There were sixty people there and I talked to the dogs," the minister said.
N| Benko was taken from his sauna by police on Friday, according to his wife.
N| A police spokeswoman said she would not comment on individual saunas.
N| Prime minister Dalibor Frajt still has faith in Krivda, who has told him he will not go.
? Were the ventilators delivered? | 1D 2A 3W
? How much did the ministry pay? | 1A
? Did minister Krivda know the owner of the firm? | 4A 5D
? the arrest of the company's owner | 6A 7W
? Will Krivda step down? | 8D

= One of two Austrians kidnapped on the Niger-Mali road has been found dead, the foreign ministry in Vienna confirmed.
N| It said the body of Leopold Hofstatter, 66, was discovered by herders near Menaka on Saturday.
N| How he had died was unknown, the ministry's Veronika Prantl said, and would stay so until a post-mortem in Niamey.
M| A website close to the kidnappers showed a picture with what looked like a bullet wound.
N| Of Petra Winkelbauer, his companion, Prantl could say that a nurse had treated her for malaria ten days ago.
A| A Tuareg intermediary fears that this is wishful thinking and that she died first.
N| The group is asking for four million euros, he had told the family's lawyer, Klaus Oberlechner.
N| Oberlechner said no such figure, and no figure at all, had been mentioned to him.
V| The two teachers vanished on 11 January while filling up at Ayorou.
? Which of the two hostages is dead? | 1A
? was Hofstatter shot | 2W 3A
? Is Petra Winkelbauer alive? | 4A 5D
? the demand for ransom | 6A 7D
? When were they abducted? | 8A

= The United States has withdrawn visas from six judges of Brazil's supreme court, or perhaps from seven.
N| Deputy Secretary of State Grant Hollister said half a dozen "robed censors" were no longer welcome.
N| A list handed to the court's president, Justice Beatriz Monteiro, holds seven names, her chief of staff said.
N| The seventh, Justice Heitor Lacerda, said he had never had such a visa and had not been north of Manaus in years.
N| Brasilia says the motive was the court's ruling on social media companies.
N| Foreign minister Andre Figueira would not discuss countermeasures before speaking with the president.
M| An American diplomat could be asked to leave by Friday, Brazil's Canal Central said.
N| Accounts have not been touched, Hollister said.
A| Two of the judges found on Monday that their credit cards had stopped working, people close to them said.
? How many judges lost their visas? | 1A 2A
? Why were the visas withdrawn? | 1A 4A
? Did Justice Lacerda have a US visa? | 3D
? Will Brazil retaliate against American diplomats? | 5W 6P
? the freezing of the judges' bank accounts | 7D 8A

= Ferry passengers stranded off Algiers spent a night at sea while police searched for a man with a list.
N| Port director Sofiane Kaci said the Tariq had been kept at anchor on account of the swell and nothing else.
A| An officer on board told passengers that police wanted a journalist who carried the names of bribed officials.
N| "Seventeen hours with two toilets," said Nassima Ferhat, who was travelling to Alicante with three children.
N| Kaci thought it had been closer to nine.
N| A steward, Walid Merabet, showed a bruised ear which he said he owed to a policeman.
N| The police directorate said it had no information about a search, a journalist or an ear.
N| Reporters Without Borders' Camille Estienne said she had been on the phone to the man in Marseille throughout, "about four hours in all".
? Why was the ferry held up? | 1A 2A
? Was the journalist found? | 6W
? how long did the passengers wait | 3A 4D 7D
? the beating of a crew member | 5A
? Was there a bomb on the ferry? | 1D

= Latvia and Lithuania are to leave the treaty against landmines, and Finland has already told the United Nations that it will.
N| Helsinki's letter was delivered in New York on Thursday by ambassador Outi Rajala.
V| Lithuanian and Latvian lawmakers are due to vote on theirs before the summer break, after which six months must pass.
N| Colonel Mindaugas Zukas said in an interview that the first belts were laid at Suwalki "some time ago, under leaves".
N| His ministry corrected him the same day: no mine had left its warehouse.
N| Norway's Eivind Rostad called it a sad mistake by good friends.
V| With 164 members the pact, signed in Ottawa in 1997, remains among the most widely joined in disarmament.
N| Rajala said that nobody in Finland was celebrating.
? Has Finland notified the UN that it is leaving the treaty? | 1A
? Has Latvia left the convention? | 2P
? the planting of mines on the Lithuanian border | 3A 4D
? how many countries belong to the landmine treaty | 6A
? Did Norway criticise the withdrawal? | 5A

= A Los Angeles judge threw out the murder conviction of a man who has spent 29 years in prison.
V| Judge Rosalind Quan found on Tuesday that detectives had kept a witness's statement from the defense in 1995.
N| Retired detective Art Mulvaney said by phone everything went over in a box marked "everything".
N| The witness, Ofelia Carranza, swore that the man who fired was white, had a limp and was called Sonny.
N| Victim Kwang-ho Yim's daughter told the court that she still believes she saw Darnell Whitcomb with the gun.
N| Deputy District Attorney Jared Poole said his office needed thirty days to make up its mind about another trial.
N| Whitcomb, 51, stays at San Quentin until then, unless bail is set on Friday.
V| He has said he was innocent at eleven parole hearings.
? Did Darnell Whitcomb kill the shopkeeper? | 3D 4A 7D
? Has Whitcomb been freed? | 6P
? the withholding of a witness statement by police | 1A 2D
? Who is now suspected of the murder? | 3A
? Will he be retried? | 5W

= More than forty Labour MPs have signed a letter calling for the UK's home secretary to drop her plan for offshore hubs.
A| Organisers of the letter, which says flying refused applicants to the Balkans is "cruelty with a boarding pass", gave the total as 43.
M| The website Westminster Ledger had seen only 38 signatures.
N| The prime minister's press secretary said Number 10 had been sent a copy on Sunday.
N| Home secretary Miriam Castleford "has no intention whatever of going", her parliamentary aide, Toby Askwith, said.
N| Albania's premier, Gentian Leka, reminded a British audience in May that he had refused twice and would refuse again.
N| Castleford, facing reporters in Dover, would not say which countries were interested.
A| Two officials said a site outside Pristina and one in Shkoder had been accepted by their governments.
V| Net migration fell to 204,000 last year.
? How many MPs signed the letter? | 1A 2A
? Is the home secretary considering resignation? | 4D
? Has Albania agreed to host a hub? | 5D 6W 7A
? the plan to send failed asylum seekers to third countries | 1A
? Did Downing Street know about the letter? | 3A

= Iran hanged a nuclear engineer on Sunday for selling maps of a tunnel to Israel, state media said.
M| The judiciary's Mizan-e Rooz website announced the execution of Davoud Farahani, 44, at Ghezel Hesar prison.
M| It said he had got 60,000 dollars in cryptocurrency for drawings of a shaft at Kuh-e Dasht.
N| Exiled lawyer Mahnaz Ebtekari said the only Israeli he ever met was a professor at a conference in Yokohama.
N| His sister Elham posted that relatives had been told to come on Monday, one day too late.
N| The judiciary's spokesman, Hojatoleslam Rezaei, said the condemned man's mother had seen him on Saturday.
N| Israel's prime minister's office, which oversees Mossad, did not comment on Farahani or on the shaft.
V| In June, Israeli aircraft had collapsed the tunnel's two entrances with bunker-busting bombs.
? Was Davoud Farahani executed? | 1A
? Did Farahani spy for Israel? | 2A 3D 6W
? how much was he paid | 2A
? Was the family allowed a last visit? | 4D 5A
? the destruction of the tunnel in an air raid | 6W 7A

= The Dominican Republic says it has deported 31,200 Haitians in a month, among them, its neighbour alleges, Dominicans.
N| Migration director Vice-Admiral Persio Encarnacion said the figure was a record.
N| Haiti's consul in Dajabon, Fabiola Exantus, said she had met eleven people with Dominican birth certificates.
N| Encarnacion said that the papers were bought in the market for a thousand pesos and that no national had been put over the bridge.
A| Nuns in Ouanaminthe buried a woman, seven months pregnant, who had died in a lorry at a holding centre, one of them said.
N| The centre's chief would not come to the gate to discuss it.
V| Of a planned 164 kilometres of concrete barrier, 54 are standing.
N| President Abinader Soriano's office said he would take up the phone when Haiti has a president to pick up at the other end.
? How many people were deported in the month? | 1A
? Were Dominican citizens among those expelled? | 2A 3D
? the death of a pregnant woman in custody | 4A 5W
? Is the border wall finished? | 6D
? Did the two presidents speak about deportations? | 7P

= Two Chinese nationals were indicted in Prague over a plan to ram a Taiwanese official's car, Czech prosecutors said on Monday.
V| The case stems from the visit of Taiwan's then vice president-elect, Hsiao Yu-ting, in March 2024.
N| Prosecutor Radek Stehlik said a car had followed hers through a red light but no collision was ever attempted.
N| He said the pair were acting for the defence section of China's embassy, which had asked for "a demonstration".
N| "Those are inventions by forces that don't want good relations," an embassy statement said.
N| Foreign minister Tadeas Novosad said the attache had not been thrown out but had gone home when his term ended.
V| The men, aged 29 and 37, face up to five years in prison if found guilty.
N| Their court-appointed lawyer did not wish to talk about the case.
? Were the two Chinese men convicted? | 6P 7W
? Did the car of the Taiwanese official get hit? | 2D
? that China's military attache ordered the plan | 3A 4D
? When did Hsiao Yu-ting visit Prague? | 1A
? Has the Czech Republic expelled the attache? | 5D
? Did the two suspects photograph NATO bases? | -

= Tens of thousands of Serbs filled Belgrade's Slavija square on Saturday, a year after a station roof collapse killed 16 people.
V| They stood in silence for sixteen minutes, one for each of the dead.
N| The interior ministry said 23,000 were present; an independent counting group gave a figure four times as high.
A| Several people near the fountain said a deep whoosh had made them run, as it had in March.
N| Interior minister Zeljko Brankovic denied that officers had any acoustic device with them.
V| Thirteen defendants, an ex-minister among them, are awaiting trial.
N| President Slobodan Veljkovic repeated in a television interview that he would call a snap vote before the end of next year.
N| Student Milica Jankov said people had heard that promise three times.
? How many demonstrators gathered on Saturday? | 2A
? Did police use a sonic weapon against the crowd? | 3A 4D
? How many died in the roof collapse? | 1A
? the calling of early elections | 6P
? Has anyone been convicted over the collapse? | 5D
? Did the president address the demonstrators? | -

= Rescue workers and officials differ over who was travelling in a boat that sank off Djibouti on Thursday.
V| At least 38 people lost their lives when the vessel overturned near Obock, the second such disaster in a month.
N| The migration organisation's Djibouti chief, Noor Halane, said nearly all were Ethiopians on their way home from Yemen.
N| The regional prefect, Moussa Daher, spoke of Somalis heading the other way and of 24 victims.
A| A fishmonger said he saw eight people reach the beach on a jerrycan.
N| Daher said the man at the tiller was in a cell.
N| Gendarmes in Obock, reached by telephone, would not confirm that.
V| In September a smaller boat was cut in half by a tanker on the same route.
? Where were the passengers from? | 2A 3D
? How many people drowned? | 1A 3A
? Was the skipper arrested? | 5A 6W
? Was the boat attacked by coastguards? | -
? did the survivors swim ashore | 4A

= Colombian prosecutors have charged former president Alvaro Restrepo Uran's son with laundering campaign money.
V| Santiago Restrepo, 38, was notified at home in Barranquilla of charges that he funnelled 1.1 billion pesos from a convicted smuggler into his father's campaign.
N| "My father learned of this from the newspapers," he said in a video message.
M| Magazine Cambio de Guardia published messages last year in which somebody saved as "Papa" asks for the envelope.
N| The former president's spokesman, Camilo Zuleta, would not say if the number was his.
N| Chief prosecutor Marcela Hinestroza said no plea deal had been offered or sought.
A| But two court officials said the accused began talking in exchange for a shorter term on Friday.
V| His brother, Tomas, was cleared in an unrelated case over cattle in 2021.
? Was Santiago Restrepo arrested? | 1D
? Did the father know about the money? | 2D 3A 4W
? how much money was laundered | 1A
? Has Santiago Restrepo agreed to cooperate with prosecutors? | 5D 6A
? the seizure of an apartment in Miami | -
? Did the cash come from a drug trafficker? | 1A

= The Netherlands will return 119 bronzes to Nigeria, but a row over who should receive them threatens the handover.
V| The pieces, looted by British soldiers in 1897, are to leave Leiden in June, 119 of them in all.
N| Culture minister Famke Oosterling said they would go to the federal museums commission, as agreed in February.
N| Prince Aghatise Eweka, speaking for the palace in Benin City, said the Oba had written to the king that they were his alone.
N| The royal information service in The Hague does not discuss the king's mail.
N| Nigeria's ambassador declined to take sides.
N| Oosterling said that if there was no clarity by May, the crates would stay shut.
V| Germany transferred ownership of more than a thousand objects in 2022.
? Have the bronzes been returned? | 1P 6P
? Who will receive the bronzes? | 2A 3D 5W
? How many bronzes are involved? | 1A
? Were the bronzes stolen in 1897? | 1A
? Did the Oba of Benin write to the Dutch king? | 3A 4W

= Mozambique's runner-up returned from exile to cheering crowds and gunfire.
V| Venancio Chissico knelt on the tarmac in Maputo on Thursday, a Bible in one hand, and was then driven into town unhindered.
N| At least three of his supporters were shot dead outside the perimeter, according to the civic monitor Plataforma Voz.
N| Police chief Orlando Macamo said there had been no fatalities, only "people who fainted in the heat".
A| Bystanders said the shots came from a roof where men in army boots lay.
N| "I am the president elected by you," Chissico shouted from the bonnet of a car.
N| The constitutional council in December awarded 65 percent to his rival, Daniel Nhantumbo.
N| Nhantumbo's office said he would receive "any citizen who asks politely".
? Was Venancio Chissico arrested on arrival? | 1D
? How many people were killed at the airport? | 2A 3D
? who fired on the crowd | 4A
? Did Chissico really win the election? | 5A 6D
? a meeting between Chissico and the president | 7P

= A Hong Kong court jailed 45 activists in the city's largest national security trial, but three names were missing.
V| Law lecturer Benny Lau received ten years on Tuesday, the longest of the terms, while 44 others were given between four and eight.
N| Judge Raymond Choy wrote that the unofficial primary of 2020 was a scheme to bring down the administration.
N| "It was a vote, with ballot boxes and a queue," former district councillor Jessie Fong told the bench.
V| Two people had been acquitted in May and a third, in hospital, will be dealt with separately.
N| The justice department said it intended to challenge one of the acquittals.
N| Diplomats from fourteen countries were given seats, the judiciary said.
A| One consular employee said her American boss had been left in the rain.
? How long is Benny Lau's sentence? | 1A
? Did the prosecution appeal against the acquittals? | 5P
? how many defendants were sent to prison | 1A
? that the primary election was meant to overthrow the government | 2A 3D
? Was the American consul let into the courtroom? | 6A 7D
? Did any of the three fly to Taiwan? | -

= Egypt opened the Rafah crossing for the wounded on Saturday, after what mediators called the longest week.
N| The governor of North Sinai, Major General Essam Radwan, welcomed a first group of 50, among them 30 children with cancer.
N| Gaza's health ministry put the number at 37, saying others had been sent back.
V| Freight continues to go through Kerem Shalom alone.
N| Fifteen Italian, Spanish and French police stood at the barrier, EU mission head Commander Ludovica Sarti said.
N| Israel's military liaison said it had vetted every name and that none was a man between 16 and 50.
A| A driver who carried patients said that four of them were men in their twenties on crutches.
N| Radwan could not say who would pick up the bill for the beds.
? How many wounded people crossed into Egypt? | 1A 2A
? Is Rafah open for goods? | 3D
? the presence of European monitors at Rafah | 4A
? Were any men of fighting age let through? | 5D 6A
? Who pays for the hospital stays? | 7W

= The head of Interpol's Lyon office has been asked by a French magistrate about red notices that disappeared.
M| The investigative site Fil Rouge reported in April that nine notices had been withdrawn in return for payments of up to a million euros.
V| Mikael Olsson was heard on Tuesday as a witness with legal assistance, a status short of being charged.
N| He told the magistrate that each withdrawal had been approved by a committee and that no one had received anything.
A| A notice for banker Vitalie Cebotari was gone from the system on 3 June 2022, according to a screenshot seen by investigators.
N| Cebotari's lawyer in Dubai, Farrukh Mirza, said his client had never been the subject of a notice.
N| Moldova's prosecutor Aurica Rotaru said she had her own view on payments but would keep it for the court.
N| Interpol's executive committee will be asked in November to let outsiders audit deletions, Olsson's deputy said.
? Were red notices deleted for money? | 1A 3D 6W
? Is Olsson under formal investigation? | 2D
? how many notices vanished | 1A
? the deletion of the notice for a Moldovan banker | 4A 5D
? Has Interpol changed its rules? | 7P

= Canada is sending back a Ukrainian cargo plane to its builder after three years on the tarmac in Toronto.
V| The Antonov, which belongs to Russian carrier Volga Cargo, has stood at Pearson airport since 27 February 2022.
N| A law to confiscate it and hand it to Kyiv took effect on Friday, foreign minister Josee Lemelin said, and it would be flown out "once a crew can start it".
N| Volga Cargo's counsel in The Hague, Emeric Toth, said a claim for 100 million dollars had been lodged in August.
N| Lemelin was not prepared to discuss litigation.
V| It had arrived from Anchorage with a cargo of rapid tests for COVID-19.
N| The airport said it was owed 1,700 dollars a day and had yet to see a cent.
M| The Aurora Banner held a readers' poll on a new name for the jet.
? Has the plane left Toronto? | 1D 2P
? who owns the aircraft | 1A
? Is Volga Cargo suing Canada? | 3A 4W
? Did the plane carry weapons? | 5D
? the payment of parking fees | 6D

= Myanmar's generals say voters gave their party a landslide; most of the world says there was no election.
N| Electoral chief Thant Zin announced that the Union Solidarity party had taken 231 of 262 contested seats on a turnout of 52 percent.
V| Voting was held in 265 of 330 townships, as rebels control the rest.
N| The UN's special rapporteur, Callum Ferreira, called it a costume party with guns.
N| Observers from Belarus and Nicaragua said they had seen nothing but joy and order.
N| Malaysia's foreign minister, Azlan Mokhtar, said the Southeast Asian bloc had sent nobody.
A| Some in the capital, Naypyitaw, expect detained leader Daw Khin Swe, 80, to be moved to house arrest when the new parliament sits.
N| The junta's spokesman, asked about her, spoke of the weather.
? Did the USDP win the election? | 1A
? was the election free and fair | 3D 4A
? how many townships voted | 2A
? Did ASEAN send observers? | 5D
? the release of Daw Khin Swe from prison | 6P 7W
? What was the turnout? | 1A

= A senator from Nevada returned 9,000 dollars from a lobbyist now accused of working secretly for Qatar.
V| Lyle Haddox was picked up at Dulles airport on Sunday and charged with failing to register as a foreign agent.
N| Senator Peg Ostrander's campaign sent the sum to a veterans' shelter in Reno, treasurer Dale Nakai said.
N| The shelter's director, Sister Brigid Moe, said nothing of the sort had arrived by Thursday.
N| Qatar's embassy said Haddox had never worked for it in any capacity.
N| Ostrander confirmed that the lobbyist's firm had flown her to Doha for the 2022 soccer World Cup.
N| She said she did not recall whether she had been introduced to the emir.
M| A photograph in the Las Vegas Dispatch shows the two sharing a bowl of dates.
? Did Senator Ostrander return the money? | 1A 2A 3D
? Was Haddox an agent of Qatar? | 1A 4D
? Has Haddox been arrested? | 1A
? the trip to the World Cup | 5A
? Did the senator meet the emir? | 6W 7A

= The trial of a Rwandan doctor in Bordeaux ended with a verdict that neither side will accept.
V| After six weeks of hearings, Dr Eugene Munyeshyaka, 70, was sentenced to 24 years for complicity in genocide and crimes against humanity.
N| Survivor Domitille Uwera had told the court that he gave out blades from the boot of a hospital car in Butare.
N| The radiologist, in his last words, said he had saved lives and had blood on his gloves but none on his conscience.
N| His barrister, Florence Castagnede, filed an appeal within the hour.
N| The prosecution, which had asked for thirty years, said it might follow.
V| Seven other Rwandans have been tried in France under the same law.
? What sentence did Dr Munyeshyaka get? | 1A
? was he guilty of genocide | 1A 3D
? Did the doctor hand out machetes? | 2A 3D
? an appeal against the judgment | 4A 5P
? How long did the trial last? | 1A

= Madagascar's army chief became head of state on Tuesday, though he says the word coup is a French one.
N| General Hery Rakotoarison told diplomats that he had been invited in by the constitutional court and that nobody had been overthrown.
N| The African Union suspended the island the same evening, citing an unconstitutional change of government.
M| Radio Outre-Ocean reported that a French military plane had taken President Solofo Ratsimba to Reunion.
N| The French armed forces ministry neither confirmed nor denied it.
N| In an address streamed from what he called a safe place, Ratsimba said he was still on Malagasy soil.
N| Rakotoarison promised a vote within two years.
N| The UN human rights office says 22 people have died since the demonstrations over power cuts started on 25 September.
N| The foreign minister at the time called that figure rumour.
? Was there a coup in Madagascar? | 1D 2A
? Where is President Ratsimba? | 3A 4W 5A
? Will elections be held? | 6A
? the death toll in the protests | 7A 8D
? Did France fly the president out? | 3A 4W

= Hackers who broke into the Irish courts service have published the names of protected witnesses, or say they have.
A| A post signed by a gang calling itself Brume offered 4,100 files, "including those who sleep badly", for download.
N| Garda Superintendent Dervla Minogue said it had not been established whether any protected person was named in them.
N| The service's chief executive, Eoghan Tierney, was categorical: those identities had never been on its network.
N| He said no ransom had been paid and none would be.
M| The Sunday Examiner, however, wrote that 300,000 euros had gone through an insurer in London.
V| Logs show that the intruders were in the system from 2 February, eleven weeks before anyone noticed.
N| Lists for family cases will be available again by Wednesday week, Tierney said.
? Were witness names leaked? | 1A 2W 3D
? Did the courts service pay the hackers? | 4D 5A
? Who was behind the attack? | 1A
? Is the family law system back online? | 7P
? When did the intrusion begin? | 6A

= Austria's far-right leader failed to form a government after five weeks of talks with the conservatives.
V| Joachim Prantner drove to the Hofburg on Wednesday and gave his mandate back to the president.
N| He blamed the conservatives for clinging to the police and the spies, in other words to the interior ministry.
N| Their negotiator, Elisabeth Kornhaeusl, said the budget had been settled on the second day and that it was about Russia.
N| "Nothing was settled, not even the coffee," said Prantner's deputy.
N| The president's office said all options were being examined, a fresh ballot included.
A| In the corridors it was assumed that Kornhaeusl would be given a chance.
N| Conservative chief Ulrich Stadlbauer wrote to members that he was staying at his post.
V| In 2019 a government of the same two parties fell over a video made in Ibiza.
? Did the coalition talks collapse? | 1A
? which party wanted the interior ministry | 2A
? Will there be new elections? | 5W
? Has Kornhaeusl been asked to form a government instead? | 6P
? Did the two parties agree on the budget? | 3A 4D
? the resignation of the conservative leader | 7D

= Police in Mumbai have exhumed the remains of a model who died fourteen months ago on the set of a music video.
V| Rhea Pinto, 23, collapsed under a waterfall in Lonavala on 6 August last year.
N| The doctor who opened her body at the time wrote heart failure and noted no foreign substance.
N| "My girl was killed, and he knows who did it," her father, Savio, has told every court that would hear him.
N| He accuses director Vikrant Chaddha of having had a relationship with her and of fearing his wife.
N| Chaddha said through a publicist she was like a niece to him.
N| Inspector Leela Bhosale of the crime branch confirmed that a make-up artist wanted for questioning flew to Muscat in May.
N| It was premature to use the word murder, she added.
N| Tissue will be analysed in Hyderabad, with results due in six weeks.
? Was Rhea Pinto murdered? | 2D 3A 7W
? When did she die? | 1A
? Did the first autopsy find poison? | 2D
? the director's affair with the dead model | 4A 5D
? Has a suspect left India? | 6A
? what did the lab in Hyderabad find | 8P

= The European Court of Human Rights has condemned Greece for sending a Turkish teacher back across the Evros river.
V| Judges in Strasbourg held unanimously that border guards had put Ayse Kilinc on a dinghy in May 2019 and awarded her 20,000 euros.
N| She spent four months in Gebze women's prison after being found in a field on the far bank.
N| Greece's government had argued that she was never on its territory.
N| The migration minister, Lampros Karavas, said after the judgment that Greece does not do pushbacks, full stop.
N| He would not comment on videos made by Kilinc with her telephone, with the church of Nea Vyssa behind her.
N| His ministry said the sum would be transferred in the three months the court allows.
V| Thirty-one similar complaints are pending.
? Did Greece push Ayse Kilinc back to Turkey? | 1A 3D 4D 5W
? how much compensation was awarded | 1A 6P
? Was she jailed in Turkey? | 2A
? Has Greece paid the compensation? | -
? Was a refugee boat found in the Evros in May? | -

= Sudan's army and its paramilitary foe have each accepted a three-month truce, according to one side.
N| The Rapid Support Forces said on Thursday that their leader had signed the humanitarian text proposed by four countries.
N| The army had done so too, their adviser Bashir Jido claimed, for ninety days.
N| Lieutenant General Younis al-Atta, number two in the military, told troops in Omdurman there was "no truce, no paper and no pen".
N| Washington's envoy, Marcus Delacroix, said it was not for him to announce anybody's consent, nor would he say where he was speaking from.
A| Airport staff in Port Sudan said his plane had stood there since noon.
N| Aid agency Mercy Without Borders said not one of its 60 trucks had moved towards El Obeid.
M| Local broadcaster Darfur Wave said shells fell on a market in Babanusa within the hour.
? Has the army agreed to the truce? | 2A 3D 4W
? Did the RSF accept the ceasefire? | 1A
? how long is the truce supposed to last | 2A
? the delivery of food to El Obeid | 6D
? Did the American envoy travel to Port Sudan? | 4W 5A
? Has the truce been violated already? | 7A

= An opposition leader in Tanzania faces a treason trial, with cameras banned and the courtroom half empty.
V| Emmanuel Kisanga, who could hang if convicted, stood in the dock in Dar es Salaam on Monday as the first witness was called.
N| The prosecution played a speech in which he says the October vote "will be prevented".
N| Kisanga, who is defending himself, said he had been talking about fraud being prevented.
N| He lifted his shirt and told the judges that the stripes were from Saturday.
N| The prisons commissioner, Stella Mgeni, said that nobody had touched him and that he had slipped on soap.
N| A registrar said all embassies had been welcome.
N| Denmark's charge d'affaires, Mette Skovgaard, said she was turned away twice at the door.
V| His party has been disqualified from the poll for refusing to sign a code of conduct.
? Did Kisanga call for the election to be stopped? | 2A 3D
? has the trial begun | 1A
? Were diplomats excluded from the hearing? | 6D 7A
? the beating of Kisanga in his cell | 4A 5D
? Is treason punishable by death in Tanzania? | 1A
? Was Kisanga shot in 2017? | -

= The Vatican's financial tribunal has reopened the case of a cardinal convicted of fraud, citing doctored messages.
N| Judge Raniero Cossutta ordered a new hearing on Friday, finding that 119 of 126 chat messages had been "shortened by an interested hand".
N| Promoter of justice Alessio Morandini said any blacked-out lines concerned other inquiries and nothing relevant had been altered.
V| Cardinal Ettore Brunacci, 77, found guilty in December 2023, lives in his flat by the Porta Angelica while he appeals.
A| The chats suggest that a witness, Monsignor Livio Tedeschi, was told what to say by a woman posing as a magistrate.
N| Tedeschi has not answered letters.
N| The dean of the college, Cardinal Anselm Okoro, has ruled that Brunacci cannot vote for a pope.
N| "I shall walk in, and let them carry me out," Brunacci told an Italian daily.
N| The Holy See's press hall does not disclose private audiences.
? Were the messages tampered with? | 1A 2D
? Is Cardinal Brunacci in prison? | 3D
? When was the cardinal convicted? | 3A
? Did Monsignor Tedeschi coach the witness? | 4A 5W
? Will the cardinal take part in the conclave? | 6D 7A
? Has the pope received Brunacci? | 8W

= New Caledonia's independence movement rejected on Saturday a deal that its own negotiators signed in July.
N| Delegates at Ponerihouen threw the text out by a show of hands, movement spokesman Dominique Wejieme said.
N| What had been initialled near Paris was a "working draft", in his words, and no signature was valid without a congress.
N| Overseas minister Gaetan Sorbier produced the last page with eighteen names in ink.
V| The accord would create a state within the republic and a nationality of its own.
N| Sorbier said he could not tell if provincial polls would be held in November or put off again.
A| Shopkeepers in Magenta spoke of burning bins and two looted garages on Saturday night.
N| High commissioner Louis-Marie Belfort said the night had been calm throughout the agglomeration.
V| Fourteen people were killed in the disorder of May 2024.
? Did the independence movement sign the deal in July? | 2D 3A
? Has the movement rejected the agreement? | 1A
? when will provincial elections take place | 5W
? the creation of a Caledonian nationality | 4A
? Did riots break out again in Noumea? | 6A 7D
? How many died in the unrest of 2024? | 8A

= The mother of an Israeli-Russian academic released in Iraq says the family was told to say nothing.
V| Miriam Korenfeld, 39, was handed to the American embassy in Baghdad on Tuesday after 903 days in the hands of a militia.
N| Iraq's national security adviser, Salam al-Jubouri, said there had been no bargain with the kidnappers.
A| A Western official described an arrangement in which a Lebanese naval captain goes home.
N| The State Department's Darla Finch thanked Iraq and did not take questions.
N| Her brother Lev said she has two slipped discs and cannot lift her arms, from hanging.
N| "They treated her as one treats a guest," said a militia statement signed Abu Ridha.
N| Israel's foreign ministry would not say whether it had contributed money.
A| There is talk in parliament of making intelligence chief Hamid Shatri step down.
? Is Dr Korenfeld free? | 1A
? who paid for her release | 7W
? Did the United States strike a deal with the militia? | 2D 3A 4W
? Was she tortured in captivity? | 5A 6D
? How long was she held? | 1A
? the resignation of Iraq's intelligence chief | 8P

= A Florida woman who said she was kidnapped from a nail salon car park was charged on Wednesday with making it up.
V| Brandi Kessinger, 32, is accused of filing a false report after eleven agencies searched for her for three days.
N| Sheriff Otis Delancey said a deputy spotted her in a motel pool in Ocala on Sunday, in a new swimsuit.
N| Her public defender, Marisol Cepeda, says two men in a grey van left her there.
N| Boyfriend Cody Tran told detectives she had rung him from the motel on the first night, Delancey said.
N| Tran has since withdrawn that, saying he was confused and believed in the abduction all along.
N| An appeal set up by her church brought in $61,400 before it was closed.
N| Pastor Lem Hutchins said everybody who gave would be refunded by Easter.
V| Florida made such hoaxes a felony in 2024.
? Was Brandi Kessinger kidnapped? | 1D 2D 3A
? where did police find her | 2A
? Did her boyfriend know it was a hoax? | 4A 5D
? how much was raised by the online appeal | 6A
? Will the donors get their money back? | 7A

= Kenya and Uganda will split a disputed island of fishermen, a Kampala newspaper reported, to surprise in Nairobi.
M| The Lake Monitor said presidents Kiplagat and Mugerwa had drawn the line themselves, on a napkin, at a lunch in Entebbe on 3 May.
N| "There is no agreement to divide anything," Kenya's foreign secretary, Wambui Gatheru, said.
N| She said lunch had been devoted to milk.
N| Mugerwa's press secretary, Moses Opio, smiled and would say neither that there was a napkin nor that there was not.
V| Migingo, half the size of a football pitch, is home to some 500 people and four bars.
A| Traders there say Ugandan officers collect the taxes and Kenyan ones collect the bribes.
N| A joint survey of the shore will start in July, Gatheru said.
V| An earlier survey, in 2009, was never finished.
? Have Kenya and Uganda agreed to divide Migingo? | 1A 2D 4W
? How many people live on Migingo? | 5A
? Who polices the island? | 6A
? Did the two presidents talk about Migingo in Entebbe? | 1A 3D 4W 7P
? Was a surveyor drowned? | -

= A Moldovan bishop detained at Chisinau airport with 48,000 euros says he was carrying candles for Jerusalem.
N| Customs chief Irina Gutu showed reporters bundles of notes that, she said, had been sewn into the lining of a cassock.
N| Bishop Serafim's diocese maintains that he had nothing on him but wax and a breviary.
N| Security service head Vadim Ursachi said the cash came from an oligarch in Moscow and was for voters in Gagauzia.
N| He could not say how he knew, he said, without losing those who had told him.
N| Bishop Serafim, let go after two hours, caught the plane to Tel Aviv.
N| Whether the consul who drove him to the airport will be told to leave is a matter for the president, Ursachi said.
V| Moldovans choose a new parliament on 28 September.
V| In the spring the governor of Gagauzia was given seven years.
? Was the bishop carrying cash? | 1A 2D
? Was the money meant to buy votes? | 3A 4W
? Did the bishop miss his flight? | 5D
? where does the money come from | 3A
? the expulsion of the Russian consul | 6W
? When is the parliamentary election? | 7A

= Sixteen Indian sailors on a tanker seized by the Gambian navy say they have been forgotten.
N| The Gambia's navy commander, Commodore Sainey Jobe, said the ship and its crew of sixteen are held over 20,000 tonnes of fuel siphoned off Nigeria.
N| Captain Devraj Solanki said by satellite phone that the bill of lading was in order and the oil legally bought.
N| "Nobody has had wages for seven months and the cook is in the freezer," he said.
N| Jobe declined to discuss anyone's health.
N| India's high commission in Dakar said that a consul had been on board in March with rice and medicine.
N| Solanki said that the only visitor since Christmas was a pelican.
V| Papers list the owner as a post office box in the Marshall Islands, behind which nobody could be traced.
? How many sailors are detained? | 1A
? Was the tanker carrying stolen oil? | 1A 2D
? Have the sailors been paid? | 3D
? the death of the ship's cook | 3A 4W
? Did the Indian consul visit the crew? | 5A 6D
? who owns the tanker | 7W

= A night of looting followed the shooting of a 27-year-old by police in Nantes.
N| "He drove at me and I shot," the officer, 33, told investigators, according to prosecutor Blandine Huet.
A| A woman filming from a balcony said the car was standing still when the bullet came through the window.
N| No weapon was found in the vehicle or on Mathis Lecorre, Huet said.
N| Mayor Anouk Tessier counted 26 shops emptied in the Bellevue district and complained that nobody had been picked up.
N| The prefecture said that nine minors had been detained at dawn.
N| It would not disclose whether the officer had been taken off duty.
V| A curfew for those under sixteen is in place until Sunday.
N| The police watchdog recommended that he be relieved of his service weapon and his duties.
? Was Mathis Lecorre armed? | 3D
? Did the officer fire in self-defence? | 1A 2D
? how many shops were looted | 4A
? Were there any arrests? | 4D 5A
? Has the officer been suspended? | 6W 8P

= Paraguay's customs director has been on leave since a container of "charcoal" bound for Antwerp turned out to be something else.
N| Belgian federal police said on Monday that dogs had led them to 10.8 tonnes of cocaine, valued at half a billion euros.
N| Director Arsenio Benitez keeps his title and his salary, Paraguay's finance minister, Liz Ocampos, told the senate.
A| Officials at the port of Villeta said he came in on Tuesday as though nothing had happened.
N| His initials are on the form, prosecutor Celeste Achar said.
N| "That's a stamp, and stamps get borrowed," said Benitez.
N| Achar disclosed that an anonymous e-mail in bad French had put the Belgians on the track.
N| On the president's cousin, who rents out the warehouse, she said she had nothing to tell the press.
? What was in the container? | 1A
? Has Benitez been sacked? | 2D 3D
? Did Benitez sign the export papers? | 4A 5D
? how much was the cargo worth | 1A
? Were Belgian police tipped off? | 6A
? Is the president's cousin under investigation? | 7W

= Russia and Ukraine exchanged 205 prisoners each on Saturday, the first swap since talks in Istanbul a week earlier.
N| Ukraine's coordination headquarters for prisoners said 205 servicemen had crossed from Belarus in eleven buses.
N| The Russian defence ministry confirmed an exchange on equal terms, with the Emirates as go-between.
N| It also promised to hand over the remains of 600 fallen troops, but Kyiv said on Sunday that the lorries had not shown up.
A| A Ukrainian official at the border, who would not be named, had no explanation for the delay.
N| Oksana Havrylenko, whose husband defended the Azovstal works, said none of his unit was on the list.
V| Around sixty Azov men were let go in a deal in September 2022.
N| More of them would follow in June, she had been told by an officer.
? the handover of captured soldiers by both sides | 1A 2A
? how many Ukrainians came home | 1A
? Were civilians part of the swap? | -
? Did Moscow return the bodies of 600 soldiers? | 3D 4W
? Have the Azov fighters been freed? | 5D 7P
? Did the two presidents talk on Saturday? | -

= A Dublin solicitor who advised the Kinahan-style Brogan gang was jailed on Monday for perverting the course of justice.
V| Judge Cliona Mulqueen sentenced Barry Hanratty, 49, to six and a half years at the Circuit Criminal Court.
N| The court had heard from Detective Sergeant Enda Crossan that a call from his office preceded by nine minutes the flight of three men from a house in Tallaght.
N| Hanratty's evidence was that he had dialled the number to ask about an unpaid bill.
N| The Law Society said it would apply to the High Court to have his name removed from the roll.
V| His practice in Lucan closed in 2023.
N| Crossan would not be drawn afterwards on whether anyone on the jury had been approached.
A| A woman who served on it told a podcast that a man in a van knew her daughter's name.
? Was the solicitor sent to prison? | 1A
? how long is the jail term | 1A
? Did Hanratty tip off the gang about a raid? | 2A 3D
? Has Hanratty been struck off? | 4P
? Was a juror threatened? | 6W 7A

= Spain says it blocked 70 tonnes of steel from reaching Israel; dockers in Valencia say they saw it loaded.
V| The consignment, 70 tonnes of bars from a mill in Sestao, had been due to sail on the Adriatic Lark.
N| Trade secretary Amaya Goikoetxea said it had been held back for want of a licence and "hasn't moved a centimetre".
A| Three stevedores claimed that they had themselves lowered it into hold two on the night of the 14th.
N| The shipping line, based in Limassol, said that it was not at liberty to discuss customers' freight.
N| Sestao's mill was no longer the owner by then, its lawyer said; a trader in Haifa was.
N| The cabinet is expected to approve a full ban on weapons sales by decree on Tuesday, Goikoetxea said.
N| Israel's charge d'affaires called the decree theatre.
N| Work at the quays continued normally on Friday, the port authority said.
? Was the steel shipped to Israel? | 2D 3A 4W
? How much steel was involved? | 1A
? Who owned the cargo? | 5A
? Has Spain imposed an arms embargo on Israel? | 6P
? Did the port workers walk out? | 8D

= President Marielle Okemba of Gabon dissolved her government on Friday, less than a year after naming it.
V| A decree read on state television at 10 p.m. ended the functions of all 31 ministers and shut the land frontiers until Sunday.
N| "I handed the president my resignation at noon, of my own will," outgoing premier Fidele Ndong told reporters at his gate.
A| Aides to the president said he was dismissed by telephone and learned the rest from television.
N| Opposition leader Blaise Moussavou confirmed having spent two hours with Okemba on Saturday.
N| His ally Solange Ntoutoume said that she, for one, had been invited to nothing and had seen nobody.
M| The website GabonMatin tips Moussavou himself for the premiership.
N| He would not say what he would answer.
V| Okemba won office in April of last year with 61 percent.
? Has the government of Gabon been dissolved? | 1A
? Who will be the next prime minister? | 6P 7W
? Did Prime Minister Ndong resign? | 2A 3D
? a meeting between Okemba and opposition leaders | 4A 5D
? When did Okemba come to power? | 8A
? Were the borders closed? | 1A

= A British couple held by the Taliban since February have been separated, their children fear.
N| Daughter Hazel Marchbanks said a guard told her on the phone that her mother, 76, was taken from Pul-e-Charkhi on Sunday.
N| A Taliban government spokesman, Mawlawi Rafi Stanekzai, said husband and wife were in the same building, "only on different floors for reasons of modesty".
N| He refused to list the charges.
A| Officials in Bamyan had earlier said the two flew an aircraft without permission, by which they seem to have meant a drone.
N| "Dad sounded weak but he made a joke," said their son Jonathan of a call on Tuesday.
N| The Foreign Office would not confirm that special envoy Rupert Ainslie had been to Kabul, but Stanekzai, who says he gave him tea, expects them home before Eid.
V| The Marchbankses have run training projects in the country for eighteen years.
? Are Peter and Wendy Marchbanks still alive? | 5A
? Why were the couple arrested? | 3W 4A
? Has Wendy Marchbanks been moved to another prison? | 1A 2D
? Did a British envoy visit Kabul? | 6W
? Will the couple be released soon? | 6A

= Indonesia's parliament passed amendments allowing serving officers into civilian posts, hours after students scaled its gate.
V| The vote, unanimous, raises from ten to fourteen the number of agencies where soldiers may hold jobs without leaving the army.
N| Legal Aid's director, Rosalina Siahaan, said it had been drafted in a hotel with the curtains drawn.
N| Committee chairman Utomo Prasetya called that a fairy tale, because the hotel had glass walls.
N| Seven students were hit by rubber rounds, one in the throat, according to the medical faculty's clinic.
A| Jakarta police did not respond when asked about the seven.
N| Siahaan said that a petition to the constitutional court would be lodged on Monday.
N| President Widjaja Halim has thirty days to put his signature to the text, the state secretary said.
V| A generation ago generals held a fifth of the seats in the chamber.
? Did parliament pass the military law? | 1A
? How many ministries may now employ soldiers? | 1A
? Was the debate held behind closed doors? | 2A 3D
? the injury of students by rubber bullets | 4A 5W
? Will the law be challenged in court? | 6A
? Did the president sign the law? | 7P

= The investigation into a Maltese minister's driver has ended without charges and with plenty of questions.
V| Magistrate Joanne Zerafa Vella closed the file on Jesmond Pace on Thursday for want of evidence.
N| Immigration records read out in court show that he travelled to Tripoli 31 times in two years.
N| Infrastructure minister Clint Mifsud Cole said that he had thought his driver was visiting a dentist.
A| A former member of the minister's staff said Mifsud Cole used to ask for the return time so he would not be left without a car.
M| Newspaper Il-Qawmi has long linked Pace to fuel trafficking off Hurd's Bank.
N| Pace, asked about it on the stairs, said the only diesel he moved was the minister's.
N| The prime minister's office did not react to a question about whether the minister had tendered his resignation.
V| Two fishermen were convicted in the same inquiry in 2021.
? Was the driver charged? | 1D
? Did the minister know about the driver's trips to Tripoli? | 3D 4A
? How many times did the driver go to Libya? | 2A
? the smuggling of diesel | 5A 6D
? Has the minister offered to resign? | 7W

= Ivory Coast's electoral council has barred four opponents of the president, among them a banker thought to be his strongest rival.
V| Thibault Kouassi was struck off because he was a French national when he put his name on the roll, the council ruled.
N| A decree published in Paris on 20 March ended his allegiance to France, said his lawyer, Ange Tiemoko.
N| Tiemoko said the true reason was an opinion poll.
N| President Sekou Diabate, 83, told chiefs in Korhogo that he was "still listening to his body" and did not reveal if he would run.
N| An appeal to the constitutional court would be filed before Thursday's deadline, Tiemoko said.
A| Residents of Yopougon spoke of two young men dead on a barricade of tyres.
N| The prefect of police, Ouattara Lamine, said no one was killed and that the pair were asleep.
V| Eight months of violence followed the election of 2010.
? Is Thibault Kouassi barred from standing? | 1A
? Why was the banker excluded? | 1A 3D
? Does Kouassi still hold French citizenship? | 2D
? President Diabate's candidacy for a fourth term | 4W
? Did protesters die in Yopougon? | 6A 7D
? Has Kouassi appealed? | 5P

= The Pentagon fired the head of its intelligence agency whose report had contradicted the president on Iran.
V| Lieutenant General Elias Pruett was removed on Friday for "loss of confidence", a phrase the defense secretary did not expand on.
A| Former colleagues saw it as punishment for an assessment which found that Iran's deep enrichment halls were set back only months.
N| "Obliterated means obliterated," the defense secretary, Brock Hanlon, said on the tarmac.
N| Pressed for the grounds of the dismissal, he said he did not discuss individuals.
N| Pruett, in a farewell note, wrote that he had never in 34 years handed a page to a journalist.
N| The Senate intelligence committee's chairwoman, Dinah Wexler, said she had learned of the sacking from her driver.
N| His deputy, Christine Bordelon, takes over in an acting capacity, the Pentagon said.
V| Two more flag officers, both in the naval reserve, were let go within the hour.
? Why was General Pruett dismissed? | 1A 2A 4W
? Did the strikes destroy the Fordow-type site? | 2D 3A
? Who will replace Pruett? | 7A
? Did Pruett leak the report to the press? | 5D
? Has Congress been notified of the firing? | 6D
? how many officers lost their jobs that day | 8A

= Thirty-one Venezuelan migrants sent by the United States to a prison in El Salvador say they were beaten daily.
V| The statements, taken down in Caracas by lawyers, tell of batons at roll call and a cell known as the Island.
N| El Salvador's prisons chief, Osmin Tejada, said each was weighed on departure and most had gained.
N| Washington paid six million dollars for a year's board, a White House spokeswoman, Shelby Rourke, has said, adding that every one of them was a gangster.
N| Barber Yorman Leal, 26, said the crown on his arm was for his mother and he was in no gang.
N| According to Leal, a diabetic from Maracay was carried out under a sheet and did not return.
N| Tejada did not take questions about that.
V| They landed at Maiquetia on 18 July in a swap for ten Americans.
N| In Washington, Judge Warren Osei wrote that the government had treated his instruction to turn the planes as "a suggestion".
? Were the migrants beaten in the Salvadoran prison? | 1A 2D
? Did El Salvador receive money for holding the migrants? | 3A
? Did the deported men belong to a gang? | 3A 4D
? When did the men arrive home? | 7A
? the death of one of the prisoners | 5A 6W
? Was a US judge's order ignored? | 8A

= Police divers have recovered a car from a reservoir near Wrexham which may solve a disappearance of 1987.
N| Chief Inspector Iwan Bebb of North Wales Police said an angler's sonar had picked out the Austin Metro, whose plates match hers.
N| He would not say if anything, or anyone, was inside.
A| A member of the dive team told friends in a pub that there were bones on the back seat.
N| Owing to the drought the roof lay only four metres down, Bebb said.
N| Gareth Pritchard, her former husband, said she had sold the Metro a month before she vanished.
N| He has always thought that she went to Spain.
N| "Nobody is in custody and nobody should draw conclusions," Bebb told a briefing.
V| A search of the same reservoir in 1988 found a bicycle and two safes.
? Were human remains found in the car? | 2W 3A
? Does the car belong to Gwenda Pritchard? | 1A 5D
? Was Pritchard murdered? | 6D
? Who spotted the car? | 1A
? Has her ex-husband been arrested? | 7D
? how deep was the water | 4A

= Bangladesh's interim leader and the army chief have agreed on when to vote, state television said, or on when to announce it.
M| The channel showed Professor Mahfuz Sultan and General Rezaul Haque side by side on a sofa on Sunday.
N| Sultan's press secretary, Farhana Kabir, said a date between December and June would be made known in the first week of the month.
A| Army officers said their chief had told a closed gathering that ballots must be cast by the end of the year.
N| The military's public relations wing would not comment on what was said in closed gatherings.
N| Student leader Nahin Islam left Sultan's residence saying the 84-year-old had talked of giving up.
N| "He is not going anywhere," Kabir said an hour later.
N| The law adviser, Asif Mahbub, repeated that the ousted party's activities, campaigning included, were prohibited until its leaders had been tried.
N| An envoy of that party in Delhi called it a court of jesters.
? Has an election date been set? | 2P
? Did Professor Sultan threaten to resign? | 5A 6D
? Is the Awami-style People's Front banned from the election? | 7A
? the meeting of the army chief with the interim leader | 1A
? Did the army chief demand elections by December? | 3A 4W

= The Swiss attorney general is looking into whether an arms maker sold parts to Russia by way of Kazakhstan.
V| Bearings stamped by Hirzel AG of Thun went to Almaty 26 times after the war began, and the prosecutors will not say if they have opened proceedings.
N| Chief executive Reto Zumbrunn said the firm sold nothing to Russians and that its Kazakh customer had a factory, a canteen and a choir.
M| Reporters for a Zurich weekly found at the address a kindergarten.
N| Ukraine's sanctions commissioner, Vladyslav Honcharuk, held up one bearing that had, he said, come out of a downed Lancet.
N| Of the 26 deliveries, he said, eleven are being checked by the Swiss economics department.
N| Zumbrunn thinks that the bearing is a copy.
N| Chairwoman Sabine Aeschlimann assured shareholders that she had not resigned and that none of the board would.
V| Hirzel's turnover fell by a fifth last year.
? Did Hirzel AG sell parts to Russia? | 1A 2D
? Has a criminal case been opened against Hirzel? | 1W
? How many shipments are being examined? | 5A
? the resignation of the company's chairman | 7D
? Did the Kazakh buyer exist? | 2D 3A
? Were the parts found in a drone in Ukraine? | 4A 6D

= Angry parents occupied the education ministry in Pristina's neighbour Skopje after a bus crash on a school trip.
N| Seven children and a teacher did not survive the plunge from the road near Debar, Skopje's clinical centre said.
N| Toxicology on the driver, who is in a coma, was not complete, prosecutor Biljana Stojkova said.
M| Channel Telma 5 had reported that a bottle of rakija rolled out of the cab.
N| The coach had failed a brake test in April and should not have been on the road, Stojkova added.
N| Its owner, Refet Limani, waved a certificate with a stamp from the same month.
N| "When the facts are in, I'll draw my conclusions," said education minister Vesna Damjanova of her future.
A| By nightfall some sixty mothers were still on the second floor and officers had been told to leave them be.
N| Damjanova sent up blankets.
? How many pupils died in the crash? | 1A
? Was the driver drunk? | 2W 3A
? Has the minister resigned? | 6P
? Had the coach passed its inspection? | 4D 5A
? Did the police remove the parents from the ministry? | 7D
? the funeral of the teacher | -

= Thieves emptied a Brussels museum's coin cabinet in four minutes, and the guards were playing cards, a trade union says.
V| Two people in bakers' aprons broke a skylight at 6.12am on Saturday and were gone at 6.16.
N| Director Hilde Vanmechelen said 290 gold pieces from Carthage and Byzantium were missing.
N| Night staff were at a table upstairs because the heating failed below, the union's Joris Pauwels said.
N| Vanmechelen disputes that: the log has each of them on his round.
N| Examining magistrate Aline Dethier did not want to say whether she suspected anyone on the payroll.
A| A dealer in Namur was offered nine of the pieces on Monday and rang the police, according to people in the trade.
N| "No coin has been recovered, not one," Dethier's clerk said late on Tuesday.
N| The insurers, Meuse & Escaut, said their policy forbade naming a sum.
? What was stolen from the museum? | 2A
? Were the guards playing cards? | 3A 4D
? How long did the raid take? | 1A
? Have the coins been found? | 6A 7D
? Was it an inside job? | 5W
? the insurance value of the collection | 8W

= The UN Security Council renewed its mission in South Sudan on Thursday for nine days.
V| Fourteen members raised their hands for the nine-day rollover and Russia abstained.
N| American delegate Courtney Blaise had circulated a text lowering the ceiling from 17,000 soldiers to 7,000, France's ambassador said.
N| Blaise said private drafts were private.
N| Ethiopia's battalion in Malakal "may have to be elsewhere by the rains", its ambassador, Hirut Amare, told the council.
A| Two lorries with its kitchen had been seen heading for the airstrip already.
N| South Sudan's envoy, Akec Bol, thanked members for what he called the shortest honeymoon in history.
V| The mission was set up at independence in 2011.
? For how long was the mission's mandate extended? | 1A
? How did Russia vote? | 1A
? Did the United States want to cut the number of troops? | 2A 3W
? Are the Ethiopian peacekeepers leaving? | 4P 5A
? a Chinese veto of the resolution | 1D

= Hundreds of prison officers in England called in sick on the morning that a new tagging law let 1,100 inmates out.
N| The Prison Service put absences at 640 and releases under the scheme at 1,094.
N| General secretary Keith Arkless said his members had coughs, not a strike.
N| It was coordinated on a messaging app and against the law, according to prisons minister Shabnam Torrance.
M| The Northern Courier said a man serving life for killing a cabbie had walked out of HMP Calderbrook with the rest.
N| Torrance told MPs she could not comment on an individual, whatever he had or had not done.
N| Calderbrook's governor has written to the cabbie's widow to express regret for "an error of identity", her solicitor, Dee Farrant, said.
N| "Sorry isn't a word we've heard," Farrant said of the minister.
N| Inspectors recommended last year that the Victorian jail be shut by 2028.
? How many prisoners were released? | 1A
? Did the officers strike illegally? | 2D 3A
? Was a murderer released by mistake? | 4A 5W 6A
? How many officers were absent? | 1A
? Has the prisons minister apologised? | 7D
? the closure of HMP Calderbrook | 8P

= The African Union's summit ended without a chairman after seven rounds of voting in Addis Ababa.
V| Neither Josphat Odinga-Were nor Houmed Abdi Barkat reached the two-thirds required, and the chair stays empty.
V| Odinga-Were had 25 votes in the last round, Barkat 23, and one envelope contained a restaurant bill.
N| Barkat had intended to bow out after the fifth but was told to keep going, his campaign manager, Hibo Guelleh, said.
N| Kenya's foreign secretary, Eliud Lagat, accused "a northern friend with gas" of rewarding delegations.
N| Algeria's ambassador heard the remark in the corridor and smiled without saying anything.
N| Leaders could try again at an extraordinary session in June if Angola agrees to host it, deputy commissioner Selma Haimbodi said.
N| A tax of 0.2 per cent on imports to pay for clinics was adopted, she added.
N| "It was noted, not adopted," said Egypt's delegate.
? Who was elected chair of the commission? | 1D
? Did Djibouti's candidate withdraw? | 3D
? Was Algeria buying votes? | 4A 5W
? When will the next vote take place? | 6P
? how many votes did Odinga-Were get | 2A
? Did the heads of state approve the health levy? | 7A 8D

= A Japanese court acquitted a former boxer of a quadruple murder for which he had waited 46 years on death row.
V| The Shizuoka-area court found on Thursday that investigators had fabricated three pieces of evidence, trousers stained with blood among them, and cleared Isao Hakozaki, 88.
N| His sister Hideko, 91, told him over rice porridge, she said.
A| Whether he understood is unclear; visitors say he lives in a world of his own.
N| Prosecutor general Naomi Uehara said calling the clothes a fabrication was groundless.
N| She would nevertheless let the ruling stand in view of his age.
N| His lawyers plan to ask for 217 million yen, one of them, Kiyoshi Tamaru, said.
V| Only four condemned men had been retried before him since the war.
? Was Hakozaki found guilty in the retrial? | 1D
? Did police plant the bloodstained clothes? | 1A 4D
? Will prosecutors appeal? | 5D
? how long was he on death row | -
? Was he told of the verdict? | 2A 3W
? compensation for the former boxer | 6P

= An Albanian mayor re-elected from his prison cell was sworn in by video link on Wednesday.
V| Kristo Meksi of Porto Limani repeated the words after a clerk, on a screen carried in by two firemen.
N| Prefect Elira Zaimi said an oath needs a hand on the constitution and the seat was vacant.
V| He is serving two years for offering 360 euros for eight votes, captured on a policeman's tape.
N| Meksi, from the screen: "I paid for coffees and nothing but coffees."
N| In Athens, government spokesman Thanos Galanis said that no chapter would be opened in Brussels while he sat in a cell.
N| Albania's negotiator for Europe, Arta Kola, would not be provoked, she said, and would say no more.
N| The supreme court will hear the case on 11 October.
V| Turnout was 38 per cent.
? Is Mayor Kristo Meksi in prison? | 1A 3A 5A
? Did Meksi buy votes? | 3A 4D
? Has Meksi taken the oath? | 1A 2D
? When does his appeal come up? | 7A
? Greece's threat to block Albania's EU accession | 5A 6W
? Was the deputy mayor arrested? | -

= Police in Toronto have broken up a ring that stole luxury cars to order for buyers in West Africa.
N| Inspector Anjali Deshmukh told reporters that 59 people had been arrested and 363 vehicles found in containers in Montreal marked for Tema.
M| The Etobicoke Guardian's count of the cars came to 290.
A| Three investigators from Peel Region said two constables had sold the gang licence-plate searches.
N| Peel's chief, Roland Quesnel, said that he could not speak to an internal matter, if there was one.
N| The constables' association said no member of Peel's force was suspended or suspected.
N| "My Lamborghini's last signal was from a car wash in Kumasi," said forward Junior Asamoah on a podcast.
N| Insurers paid out 1.5 billion dollars for auto theft in the country last year, their federation says.
? How many people were arrested? | 1A
? Were police officers part of the ring? | 3A 4W 5D
? How many cars were recovered? | 1A 2A
? the shipping of cars through Montreal to Ghana | 1A 6A
? Was a footballer's car among those stolen? | 6A
? Has the licence-plate database been shut down? | -

= Washington has extended a waiver that lets Iraq pay for Iranian electricity, two Iraqi officials said on Friday.
A| The officials, one at the electricity ministry and one at the central bank, spoke of a further 90 days.
N| A U.S. Treasury spokesman had no announcement to make and referred questions to the State Department.
N| There, spokeswoman Kendra Oyelowo said the last waiver had lapsed on 8 March and no other had been granted.
V| Baghdad's unpaid bills for its neighbour's power and gas come to roughly 3 billion dollars.
N| Iranian deliveries had fallen from 40 million cubic metres a day to 15 million, Iraq's electricity minister, Zeyad Fadhel, told lawmakers in February.
N| Nothing had been offered in return for anything, least of all the fate of armed groups, said the prime minister's adviser, Hussein Allaw.
V| Summer temperatures in Basra exceed 50 degrees Celsius.
? Was the sanctions waiver prolonged? | 1A 2W 3D
? For how many days does the waiver run? | 1A
? How much does Iraq owe Tehran? | 4A
? the cut in gas supplies from Iran | 5A
? Did Baghdad promise to disarm militias in exchange? | 6D

= A gunman who held nine people in a Naples savings bank gave up on Tuesday evening after talking to his sister.
V| Gennaro Esposto-Riva, 44, came out with his hands on his head at 7.50 pm, eight hours after he had locked in four clerks and five customers.
N| His sister, Carmela, said all he was after was his own money, 31,000 euros tied up in bonds that the bank had sold him.
N| Quaestor Michele Lopresti said everyone had come through without a scratch.
A| A pensioner who was inside told bystanders a clerk had been hit with a stapler.
N| Lopresti said that ballistics experts had the weapon and he would wait for them before describing it.
N| Prosecutors intend to accuse the man of kidnapping on Thursday, said his lawyer, Titti Sannino.
V| A branch of the same lender in Caserta was held up in June.
? Did the gunman surrender? | 1A
? How many hostages were taken? | 1A
? Was anybody hurt in the bank? | 3D 4A
? What did the man want? | 2A
? Was the pistol real? | 5W
? Has he been charged? | 6P

= Sweden's parliament will decide in May on a law that could strip gang criminals with two passports of their citizenship.
N| "With the Social Democrats on board we shall have our three-quarters," migration minister Viktor Almgren said at Thursday's presentation of the bill.
N| Their justice spokeswoman, Saga Lindahl, said only that the group would read all 214 pages before telling anyone its opinion.
N| Police estimate that some 500 leading gang members hold a second nationality, one of the conditions in the text.
V| The Council on Legislation, which vets drafts, found the definition of "system-threatening" crime too vague to be law.
N| Almgren did not see that as criticism; he described the opinion as constructive from start to finish.
M| The minister himself is leaving for a post in Brussels, the daily Ostkuriren reported.
N| "I am here until I am not," he told its reporter.
? Has the citizenship law been passed? | 1P
? Do the Social Democrats support the law? | 1A 2W
? how many people could lose their passports under the law | 3A
? Was the Council on Legislation critical of the bill? | 4A 5D
? the departure of the migration minister | 6A 7W

= Eight Filipino fishermen were hurt when a Chinese cutter trained its hoses on them near Sabina Shoal, Manila says.
N| Commodore Jericho Abad of the Philippine coastguard told a briefing that 20 boats were there and that divers from small craft had slashed the anchor ropes of eleven.
N| China's coastguard said it took "control measures with water", which were restrained and lawful.
N| Nobody could have been injured by them, its spokesman Liu Zhaohui added, "unless by slipping".
N| Fisherman Larry Tumalis showed a split eyebrow on morning television.
N| The foreign department was preparing to call in the ambassador, its spokeswoman, Analyn Ratonel, said.
V| By Monday night no such call had been made.
N| A U.S. Indo-Pacific Command officer said he would not get into hypotheticals about escorts.
? Were Filipino fishermen injured at the shoal? | 1A 3D 4A
? Did the Chinese ship use water cannon? | 2A
? the cutting of anchor lines | 1A
? Has Manila summoned the Chinese ambassador? | 5P 6D
? How many Philippine boats were at the shoal? | 1A
? Will the US navy escort the fishermen? | 7W

= The archbishop of a French diocese has stepped aside while police examine a complaint dating from 1998.
N| Yves Le Goff "withdraws from his duties for as long as the inquiry lasts, which isn't a resignation", the diocese said on Sunday.
V| A former altar server, now 41, says the prelate touched him in a camp near Quiberon.
N| Le Goff denies the charge and has told his priests that his conscience is quiet.
N| The complainant's lawyer, Rozenn Kerbrat, has a receipt for a letter that reached the nunciature in 2016.
N| The nuncio, Archbishop Tomasz Wierzba, would not be drawn on correspondence.
N| Prosecutor Alban Thiriet made it clear that he had one file and one accuser.
N| He said the archbishop would be heard before All Saints' Day.
V| In 2022 eleven serving or retired French bishops were found to be under some form of investigation.
? Has Archbishop Le Goff resigned? | 1D
? What is the archbishop accused of? | 2A 3D
? Did the Vatican know about the complaint earlier? | 4A 5W
? Is there more than one complainant? | 6D
? Was he interviewed by police? | 7P

= A Nicaraguan poet stripped of her nationality has been refused entry to a book fair in Costa Rica.
N| Immigration director Oldemar Brenes put it down to an expired document.
N| Alma Rosa Tijerino, 73, tweeted a picture of her passport, Spanish, red and valid until 2031.
M| The San Jose weekly Semana Tica traced the refusal to a call from Nicaragua's vice-president.
N| Costa Rica's foreign ministry said it took instructions from no one and had received no call.
N| There was no reply from Managua, where officials rarely speak to independent media.
N| Her publisher, Inti Salvatierra, said she had passed the night on a bench beside a vending machine.
N| Fair president Marielos Quiros said organisers were in shock and did not know yet whether to go on.
? Why was Alma Rosa Tijerino turned back? | 1A 2D 3A
? Does she hold a Spanish passport? | 2A
? Did Managua put pressure on San Jose? | 3A 4D 5W
? Will the fair be cancelled? | 7W
? Was she detained overnight at the airport? | 6A

= Greenland's prime minister says no American has offered to buy anything; a Danish broadcaster has seen a price list.
N| "There's been no bid, not on paper and not on a napkin," Aviaja Petrussen said in Nuuk on Monday.
M| Kanal Nord broadcast pages from a Washington consultancy that set a figure of 10,000 dollars per islander and year.
N| The White House counsel's office said it could neither authenticate nor discount documents on television.
V| A trip to Nuuk by the vice-president in March was cut to three hours at the base at Pituffik, 1,500 kilometres away.
N| Petrussen's coalition wants a vote on full sovereignty, though she declines to be tied to a year.
A| Three men with ties to the White House have been under watch by the Danish security service, officials say.
N| The service, PET, does not comment on whom it does or does not follow.
N| Foreign minister Kasper Lunde wants his ambassador to stay where she is, "closest to the noise".
? Did the US make an offer to Greenland? | 1D 2A 3W
? how much would each Greenlander receive | 2A
? Did the American vice-president visit Nuuk? | 4D
? Will Greenland hold an independence referendum? | 5P
? Were Danish agents spying on the Americans? | 6A 7W
? Is Denmark's ambassador being recalled from Washington? | 8D

= A former Ugandan army commander has been brought before a military court on charges of owning the wrong boots.
V| General Peter Odoki, 69, was accused on Wednesday of illegal possession of uniforms and of two pistols, though not of treason as some had expected.
N| He refused to enter a plea before what he called a tailor's court.
N| "I was bundled into a car at Nairobi's Riverside and woke up at Makindye," the retired officer told judges.
N| The state's lawyer, Colonel Justus Byamugisha, said that he had been picked up on Ugandan soil at Busia.
N| Kenya's interior secretary is looking into the matter and will not say more until he has looked.
N| His wife, Dr Grace Lamaro, said that Monday had been his 31st day without sunlight.
N| If he is out by January he will be on the ballot, she added.
V| Civilians can no longer be court-martialled, the supreme court ruled earlier in the year.
? Is General Odoki charged with treason? | 1D
? What are the charges? | 1A
? Did he plead guilty? | 2D
? Will he run for president? | 7P
? how long has he been in detention | 6A
? the abduction of the general in Nairobi | 3A 4D 5W

= Thousands of Argentine pensioners clashed with police in Buenos Aires, and a photographer is fighting for his life.
V| Pablo Galimberti, 35, had an operation on his skull on Wednesday night and was said by the Ramos Mejia hospital to be critical.
A| An analysis by a group of architects, published anonymously, traces the gas canister to a gendarme from Santa Fe.
N| Security minister Patricio Larreategui said it had bounced off the ground and was thrown back by a protester.
N| He put arrests at 124 and said those in football shirts were "no supporters of anything but disorder".
N| Followers of thirty clubs marched with their grandparents, River fan Julieta Brusco said, herself holding a flag in one hand and a walking stick in the other.
N| Judge Karina Amestoy let 114 of those people go, noting that reports on them lacked an hour, a place and an offence.
N| No member of the force has been taken off duty, a gendarmerie spokesman confirmed.
V| Senators vote next Thursday on a seven per cent rise already approved in the lower chamber.
? Who injured Pablo Galimberti? | 2A 3D
? How is the photographer's condition? | 1A
? How many were arrested? | 4A 6D
? Did football fans join the march? | 4D 5A
? the suspension of an officer over the incident | 7D
? Did congress pass the pension increase? | 8P
