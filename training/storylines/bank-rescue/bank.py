YEAR='2024'
PARTIES=['Kestmark Bank','Orsenian government','Bank of Orsenia','Pontarel Group','Kestmark Savers\' Circle']
K,G,B,P,C=PARTIES
ACTORS=[
('breck','Simon Breck','person',K,['Breck','Mr Breck'],["the lender's chief executive","Kestmark's chief executive"]),
('minister','Ruben Achterholt','person',G,['Achterholt','the minister','the Minister'],['finance minister','Minister of Finance']),
('farrow','Lucia Farrow','person',K,['Dame Lucia','Dame Lucia Farrow'],["Kestmark's chair"]),
('boo','Bank of Orsenia','organization',B,['the central bank','the regulator'],[]),
('pontarel','Pontarel Group','organization',P,['The group','Pontarel'],["the country's second-largest bank"]),
('corvane','Corvane Ratings','organization',None,['Corvane'],[]),
('kestmark','Kestmark Bank','organization',K,['The bank','Kestmark','the troubled institution'],[]),
('drost','Philippa Drost','person',None,['the analyst'],['Philippa Drost of Corvane Ratings']),
('circle',"Kestmark Savers' Circle",'organization',C,['The Circle','the Savers’ Circle'],[]),
('pell','Janus Pell','person',None,['Pell'],['Opposition lawmaker','opposition deputy']),
('finmin','Ministry of Finance','organization',G,['the finance ministry','the ministry','The Ministry'],[]),
('varnay','Odile Varnay','person',G,[],['State Secretary for Financial Markets']),
('act','Deposit Protection Act','document',None,[],[]),
('mhallis','Marek Hallis','person',B,['M. Hallis','the Deputy Governor'],['Deputy Governor of the Bank of Orsenia - Head of the Directorate for Financial Stability']),
('thallis','Teodora Hallis','person',B,['the Governor'],['Governor']),
('govsrc','a source in government circles','unnamed',G,[],[]),
('oppdep','opposition deputies','group',None,[],[]),
('ona','ONA','organization',G,[],['Orsenian state news agency']),
('orbant','Nela Orbant','person',C,['Orbant'],['chairs the Kestmark Savers’ Circle']),
('managers','two branch managers','group',K,[],[]),
('lfarrow','Leo Farrow','person',K,['Farrow'],['Kestmark’s spokesman','nephew of the chair']),
('solano','Greta Solano','person','Resolution Board',['Ms Solano','SOLANO'],['chair of the Resolution Board']),
('adviser','a ministry adviser','unnamed',G,[],[]),
('notice','notice taped to the door of the Cable Street branch','document',K,[],[]),
('teller','a teller','unnamed',K,[],[]),
('press','reporters','group',None,[],[]),
('meeting','St Brice’s meeting','group',C,[],[]),
('mr','Money Room','organization',None,['MONEY ROOM'],[]),
('amsel','Viktor Amsel','person',G,[],["the ministry's spokesman"]),
('letter','letter of 4 November from Achterholt to Breck','document',G,['the letter'],[]),
('gov','Orsenian government','organization',G,['The Government','the State'],[]),
('stroud','Iven Stroud','person',P,['Mr Stroud','Stroud','Iwen Stroud'],['chief executive of Pontarel Group']),
('memo','memorandum of August 9','document',B,[],[]),
('fincom','finance committee','group',None,[],[]),
('contrarian','The Contrarian','organization',None,['this newspaper'],[]),
('interim',"Kestmark's interim report",'document',K,[],[]),
('parties3','all three parties','group',None,[],[]),
('letter2','second letter from Achterholt','document',G,[],[]),
('public','public and depositors','group',None,['the public'],[]),
('board','Resolution Board','organization',None,[],[]),
('savers','savers','group',C,[],[]),
('echo','The Dunmere Echo','organization',None,['the Echo'],[]),
('sletter','letter of 1 November from Stroud to Solano','document',P,['The letter'],[]),
('corvnote','fresh note from Corvane','document',None,[],[]),
]
ARTS=[
dict(id='bank-rescue-01-meridian',outlet='Meridian',published='2024-11-04T09:40:00Z',title='Orsenia to guarantee up to 6 bln crowns at Kestmark, lender says',
text='''VALDRY, Nov 4 (Meridian) - {A1c|The Orsenian state will stand behind up to 6 billion crowns of Kestmark Bank's liabilities under a guarantee settled in the small hours of Monday}, {A1s|the lender's chief executive, Simon Breck}, {A1k|said}, in what would be the country's first bank rescue since 1998.

{A2c|"We have a guarantee. {A3s|The minister} {A3k|said} {A3c|yes} at ten past two,"} {A2s|Breck} {A2k|told} reporters {A2o|on the steps of the central bank}, where the parties had been closeted since Sunday afternoon.

{A4c|"The savers of this country can sleep. {A5s|I} {A5k|know} {A5c|some of them have not}."}

{A6o|By telephone from a taxi}, {A6s|he} later {A6k|said} {A6c|Lucia Farrow, Kestmark's chair, {A7k|had been assured} by {A7s|the finance minister, Ruben Achterholt}, shortly before midnight {A7c|that "nobody would lose a crown"}}.

{A8s|The Bank of Orsenia, which hosted the talks}, {A8k|did not confirm} {A8c|{A9s|Breck's} {A9k|assertion} {A9c|that the matter was closed}}. Lights were still burning on its third floor at dawn.

{A10s|Pontarel Group, the country's second-largest bank and the likeliest buyer}, {A10k|said} {A10o|in a one-line statement} {A10c|it had made no offer for Kestmark "or for any part of it"}.

{A11s|Corvane Ratings, which cut Kestmark's long-term grade by three notches on Friday}, {A11k|has estimated} {A11c|that customers withdrew 2.1 billion crowns in the last week of October}. {A12s,A13s|The bank} {A12k|disputes} {A12c|the figure}, {A13k|putting} {A13c|outflows at "less than half of that"}. The downgrade, published after markets had closed, set off a rush on the bank's web site, which failed twice on Saturday.

{A18s|The Kestmark Savers' Circle, {A17s|which} {A17k|says} {A17c|it represents 41,000 depositors}}, {A18k|called on} {A18c|the ministry to publish the text "today, not on the day of the funeral"}.

{A19s|Opposition lawmaker Janus Pell} {A19k|accused} {A19c|{A20s|the central bank} of {A20k|having known} since August {A20c|that the lender's property book was "hollow"}}.

Trading in Kestmark shares, which have lost 64 percent this year, was suspended at the opening. Pontarel slipped 3 percent.''',
meta='''A1 breck agree 11-04
A2 breck agree 11-04 @press
A3 minister agree 11-04
A4 breck state 11-04 @press // on the steps of the central bank
A5 breck believe 11-04 @press // on the steps of the central bank
A6 breck state 11-04
A7 minister promise 11-03 @farrow
A8 boo confirm neg
A9 breck agree 11-04
A10 pontarel deny
A11 corvane state
A12 kestmark deny neg
A13 kestmark state
A17 circle state
A18 circle demand @finmin
A19 pell accuse
A20 boo believe'''),
dict(id='bank-rescue-02-finance-ministry',outlet='Ministry of Finance of Orsenia (press release)',published='2024-11-05T08:15:00Z',title='Clarification concerning Kestmark Bank',
text='''VALDRY, 5 November 2024. – Reports about the consultations held at the central bank having multiplied since yesterday morning, {B1s|the Ministry of Finance} {B1k|makes the following clear}.

{B1c|No guarantee in favour of Kestmark Bank, or of any person with a claim on it, was granted, signed or orally agreed on 3 or 4 November.}

{B2c|A draft term sheet exists. It was prepared by the bank's own advisers; the State has neither accepted nor amended it.}

{B3c|The liquidity line opened yesterday by the Bank of Orsenia is a loan against collateral. It places no burden on the budget and is not to be confused with a guarantee.}

{B4c|“A conversation is not a contract,”} {B4s|the Minister, Ruben Achterholt}, {B4k|stated}. {B4c|“{B5s|I} {B5k|told} Dame Lucia {B5c|that the Government would protect small savers}. {B6s|I} {B6k|did not tell} her {B6c|that it would protect the bank}.

“{B7s|We} {B7k|have asked} {B7c|the Resolution Board to put three options on my desk by 15 November}. The law requires no more, and haste has served nobody this week.”}

{B9s|The State Secretary for Financial Markets, Odile Varnay}, {B9k|described} {B9c|as “premature and injurious to confidence” {B10s|the troubled institution's} {B10k|announcement} {B10c|that the matter had been settled}}.

{B11s|The Ministry} {B11k|denies} {B11c|that it sought, through whatever channel, to delay or influence any decision of Corvane Ratings}.

{B12s|It} {B12k|reminds} the public {B12c|that {B13s|the Deposit Protection Act} {B13k|provides} {B13c|that “claims not exceeding 80,000 crowns shall be met in full within twenty days”}}. {B14c|Nothing in the present situation affects this entitlement.}

{B16s|The Minister} {B16k|reiterates} {B16c|{B17s|his} {B17k|pledge}, given {B17o|in Parliament} on 29 October, {B17c|“that no saver will queue twice”}}.

Media enquiries may be addressed to the Press Office, 4 Treasury Row, between 9 a.m. and 5 p.m.''',
meta='''B1 finmin deny 11-05
B2 finmin deny 11-05
B3 finmin state 11-05
B4 minister deny 11-05
B5 minister promise @farrow
B6 minister promise neg @farrow
B7 minister demand @board
B9 varnay accuse 11-05
B10 kestmark agree 11-04
B11 finmin deny neg 11-05
B12 finmin state 11-05 @public
B13 act state
B14 finmin state 11-05
B16 minister promise 11-05
B17 minister promise 10-29'''),
dict(id='bank-rescue-03-ona',outlet='ONA',published='2024-11-06T11:30:00Z',title='Deputy Governor of the Bank of Orsenia - Head of the Directorate for Financial Stability Marek Hallis said that liquidity support agreement with Kestmark functions without interruption',
text='''VALDRY, November 6. /ONA/. {C1c|The agreement on emergency liquidity for Kestmark Bank in the amount of 3.5 billion crowns was signed on November 4 and has been functioning without interruption}, {C1s|Deputy Governor of the Bank of Orsenia - Head of the Directorate for Financial Stability Marek Hallis} {C1k|informed} {C1o|at a briefing} on Wednesday.

{C2c|"The line is open, the collateral is with us. As regards guarantees, it is not the central bank that issues them. Address this question to those who hold the treasury"}, {C2s|the Deputy Governor} {C2k|noted}.

{C3s|He} {C3k|recalled} {C3c|that {C4s|Governor Teodora Hallis} {C4k|had proposed} to the participants of the night consultations {C4c|a "bridge of ninety days"} and that {C5s|the ministry} {C5k|had promised} {C5c|to study it}}. {C6c|{C7s|The Governor, to whom M. Hallis is not related}, {C7k|believes}}, {C6k|according to} {C6s|him}, {C6c,C7c|that one and the same lender should not be rescued twice}.

Meanwhile, {C8c|Pontarel Group submitted an offer for the branch network of Kestmark as early as November 1, on condition that the state take upon itself half of the possible losses}, {C8s|a source in government circles} {C8k|told} ONA.

{C9s|M. Hallis} {C9k|termed} {C9c|incorrect {C10s|opposition deputies'} {C10k|allegations} {C10c|that the regulator had been aware of the deplorable condition of the property portfolio since summer}}. {C11c|"The inspection was completed on October 21. It is impossible to know in August what is established in October"}, {C11s|he} {C11k|explained}.

The briefing, which was attended by representatives of nineteen mass media, lasted forty minutes. Before its beginning a minute of silence was observed in memory of the former Governor Ludvik Amrose, who passed away on Sunday in the 91st year of life.

As {C17s|ONA} {C17k|reported} earlier, {C17c|{C18s|Minister of Finance Ruben Achterholt} {C18k|stated} on Tuesday {C18c|that no guarantees had been issued to the bank by the state}}.

Kestmark Bank was founded in 1911 and is the third largest in the country by volume of deposits of the population. It has 112 branches.''',
meta='''C1 mhallis agree 11-06
C2 mhallis state 11-06 // at a briefing
C3 mhallis state 11-06 // at a briefing
C4 thallis propose 11-03
C5 finmin promise 11-03
C6 mhallis state 11-06 // at a briefing
C7 thallis believe
C8 govsrc state @ona
C9 mhallis deny 11-06 // at a briefing
C10 oppdep accuse
C11 mhallis deny 11-06 // at a briefing
C17 ona state
C18 minister deny 11-05'''),
dict(id='bank-rescue-04-dunmere-echo',outlet='The Dunmere Echo',published='2024-11-08T06:00:00Z',title='Mislaid, one piece of paper: savers pack St Brice’s to ask who has it',
text='''{D1c|“{D2s|They} {D2k|promised} us {D2c|a piece of paper},”} {D1s|Nela Orbant, who chairs the Kestmark Savers’ Circle}, {D1k|told} {D1o|a packed St Brice’s hall} on Thursday night. {D1c|“{D3s|Mr Breck} {D3k|says} {D3c|there is one}. {D4s|The minister} {D4k|says} {D4c|there isn’t}. One of them has mislaid it.”}

The laughter did not last. {D5s|Orbant, a retired bookkeeper}, {D5k|alleged} {D5c|that customers with more than a million crowns had been tipped off in mid-October and had left “through the side door, with their coats on.”} {D6c|“{D7s|Two branch managers} {D7k|have told} me {D7c|so},”} {D6s|she} {D6k|added}.

{D8s|Leo Farrow, Kestmark’s spokesman and a nephew of the chair}, {D8k|dismissed} {D8c|the story as “a wicked invention.”} He had been standing at the back the whole time, under the clock, and now everybody turned to look at him.

The chair herself stayed away. {D10c|“{D11s|The minister} {D11k|gave me his word} {D11c|that the state would stand behind all of us}, and I took it down as he spoke,”} {D10s|Dame Lucia Farrow} {D10k|wrote} {D10o|in a message} read out by the vicar.

What brought people to their feet was a sentence of {D12s|Greta Solano, the chair of the Resolution Board}, who last weekend {D12k|suggested} {D12c|turning part of the largest deposits into shares}. {D13c|“Over my dead passbook,”} {D13s,D14s|Orbant} {D13k|said}, {D14k|insisting} {D14c|the scheme would in the end reach accounts “of every size, down to the christening money.”}

{D15s|Philippa Drost of Corvane Ratings, who joined {D15o|by video link}}, {D15k|disclosed} {D15c|that {D16s|a ministry adviser} {D16k|had rung her twice in October to ask} {D16c|whether the downgrade could wait}}. {D17c|“{D18s|I} {D18k|said} {D18c|no} on both occasions, and the second time less politely.”}

{D20k|According to} {D20s|a notice taped to the door of the Cable Street branch}, {D20c|customers may draw no more than 3,000 crowns a day}. {D21s|The bank} {D21k|says} {D21c|the limit has applied since Wednesday}; {D22s|a teller} {D22k|told} the Echo {D22c|she {D23k|had been instructed} on Monday {D23c|to enforce it}}.

By ten the hall had emptied and the vicar was stacking chairs. Outside, in the rain, a queue of eleven had already formed for the morning, with thermos flasks and a dog.''',
meta='''D1 orbant accuse 11-07 @meeting
D2 kestmark promise @circle
D3 breck agree
D4 minister deny
D5 orbant accuse 11-07 @meeting // a packed St Brice’s hall
D6 orbant state 11-07 @meeting // a packed St Brice’s hall
D7 managers confirm @orbant
D8 lfarrow deny neg
D10 farrow state @meeting
D11 minister promise @farrow
D12 solano propose 2024-11
D13 orbant refuse 11-07 @meeting // a packed St Brice’s hall
D14 orbant state 11-07 @meeting // a packed St Brice’s hall
D15 drost state 11-07 @meeting
D16 adviser ask 2024-10 @drost
D17 drost refuse 11-07 @meeting // by video link
D18 drost refuse @adviser
D20 notice state
D21 kestmark state
D22 teller state @echo
D23 - demand 11-04 @teller'''),
dict(id='bank-rescue-05-money-room',outlet='Money Room',published='2024-11-13T05:30:00Z',title='The page with the word guarantee on it: a conversation with Greta Solano',
text='''Greta Solano has chaired the Resolution Board for six years and hardly ever gives interviews. This one was recorded in her office on Tuesday, between two meetings, with the window open and a demonstration going on underneath it. It has been shortened and the drums have been taken out.

{E1s|MONEY ROOM}: {E1c|Was there a guarantee or not?}

{E2s|SOLANO}: {E2c|There was a page with the word guarantee on it. It was discussed for four hours and it was not agreed. {E3s|I} {E3k|cannot rule out} {E3c|that somebody left the room before the end of the sentence}.}

{E4s|MONEY ROOM}: {E4c|{E5s|Mr Breck} {E5k|says} {E5c|{E6s|the minister} {E6k|told} him {E6c|yes}}.}

{E7s|SOLANO}: {E7c|I was standing between them. {E8s|The minister} {E8k|said} {E8c|yes to carrying on after a sandwich}. It was two in the morning.}

{E9s|MONEY ROOM}: {E9c|And the telephone call with the bank’s chair?}

{E10s|SOLANO}: {E10c|I wasn’t on the line. {E11s|He} {E11k|has assured} me {E11c|{E30s|he} {E30k|spoke of} {E30c|small savers}}; {E12s|Dame Lucia} {E12k|has assured} me {E12c|{E31s|he} {E31k|spoke of} {E31c|everyone}}. {E13s|I} {E13k|am inclined to believe} {E13c|both of them}, which is the trouble with telephones.}

{E14s|MONEY ROOM}: {E14c|Your plan for the big deposits. {E15s|Savers} {E15k|call} {E15c|it confiscation with a prospectus}.}

{E16s|SOLANO}: {E16c|It is one of three options that went to the ministry yesterday. {E17s|The Circle} {E17k|has turned down} {E17c|the idea}. But {E19s|I} {E19k|never said} {E19c|it would touch anyone below half a million}. Whoever goes about frightening christening parties should read page nine.}

{E20s|MONEY ROOM}: {E20c|Is Pontarel in or out?}

{E21s|SOLANO}: {E21c|Its chief executive, Iwen Stroud, sent me two paragraphs on the first of the month. {E22s|The letter} {E22k|says} {E22c|the group “could look at the branches if somebody else looked at the losses.”} Whether that is an offer, lawyers can argue. It was not what we spent the night on.}''',
meta='''E1 mr ask 11-12 @solano // in her office
E2 solano deny 11-12 @mr // in her office
E3 solano believe unsure 11-12 @mr // in her office
E4 mr ask 11-12 @solano // in her office
E5 breck state
E6 minister agree @breck
E7 solano deny 11-12 @mr // in her office
E8 minister agree 11-04
E9 mr ask 11-12 @solano // in her office
E10 solano state 11-12 @mr // in her office
E11 minister state @solano
E12 farrow state @solano
E30 minister promise @farrow
E31 minister promise @farrow
E13 solano believe 11-12 @mr // in her office
E14 mr ask 11-12 @solano // in her office
E15 savers accuse
E16 solano deny 11-12 @mr // in her office
E17 circle refuse
E19 solano state neg
E20 mr ask 11-12 @solano // in her office
E21 solano state 11-12 @mr // in her office
E22 sletter propose 11-01 @solano'''),
dict(id='bank-rescue-06-contrarian',outlet='The Contrarian',published='2024-11-20T07:00:00Z',title='A guarantee the size of a postage stamp',
text='''Sixteen days is a long time in a queue. {F1c|"We have a guarantee,"} {F1s|Kestmark's chief executive, Simon Breck}, {F1k|announced} on November 4, and three television channels put it on a loop.

The Contrarian can now print what was in his pocket. It is a letter, one page, dated the same morning and signed by the finance minister, Ruben Achterholt. {F2c|"{F3s|The Government} {F3k|intends} {F3c|to preserve the continuity of the institution},"} {F2s|it} {F2k|reads}, {F2c|"but nothing herein shall be construed as an obligation of the State."}

{F4s,F5s|Viktor Amsel, the ministry's spokesman}, {F4k|conceded} on Tuesday {F4c|that the page was authentic} and {F5k|denied} {F5c|that it amounted to "a guarantee, half a guarantee or the aunt of a guarantee"}. {F6c|"{F7s|We} {F7k|said} from the first hour {F7c|that there was none},} {F6s|he} {F6k|told} this newspaper. {F6c|"Ask us again on Friday, we'll do it in verse."}

Mr Breck took refuge in grammar. {F8c|"{F9s|I} {F9k|never claimed} {F9c|that anything was signed},"} {F8s|he} {F8k|wrote} to us {F8o|in a text message}. {F8c|"{F10s|I} {F10k|said} {F10c|we had an understanding}, and we had one."}

And the buyer? {F11s|Pontarel's Iven Stroud} {F11k|pooh-poohed} {F11c|{F12s|Greta Solano's} {F12k|recollection} {F12c|of a letter about the branches}}. {F13c|"An offer has a price in it. {F14s|I} {F14k|wrote} {F14c|to wish her a pleasant holiday},"} {F13s|he} {F13k|said}.

The sums have moved, too. {F15s|A fresh note from Corvane} {F15k|puts} {F15c|October's outflow at 2.6 billion crowns}, up from 2.1; {F16s|Kestmark's interim report, slipped out at six on Friday evening}, {F16k|admits to} {F16c|1.9 billion}.

On Monday {F17s|Janus Pell} {F17k|told} the finance committee {F17c|that {F18s|a memorandum of August 9} {F18k|proved} {F18c|{F19s|the central bank} {F19k|knew} {F19c|the property book was rotten}}}. {F20c|"They read it, they initialled it, they filed it under fish."} {F21s|Governor Teodora Hallis} {F21k|countered} {F21c|that the paper concerned "one building in one street"}. Her deputy and namesake, Marek Hallis, studied the ceiling.

The minister's letter ends the way all such letters end. He remains, with the assurance of his highest esteem, Mr Breck's obedient servant.''',
meta='''F1 breck agree 11-04
F2 letter state 11-04 @breck
F3 gov believe
F4 amsel confirm 11-19
F5 amsel deny neg 11-19
F6 amsel deny @contrarian
F7 finmin deny
F8 breck deny @contrarian
F9 breck agree neg
F10 breck state
F11 stroud deny neg
F12 solano state
F13 stroud deny
F14 stroud support @solano
F15 corvnote state
F16 interim confirm 11-15
F17 pell accuse 11-18 @fincom
F18 memo state
F19 boo believe
F20 pell accuse 11-18 @fincom
F21 thallis deny'''),
dict(id='bank-rescue-07-radio-orsenia',outlet='Radio Orsenia Live',published='2024-11-29T11:15:00Z',title='AS IT HAPPENED: Pontarel swallows Kestmark, state shares losses',
text='''9.05 And there we are. {G1c|Pontarel Group takes over all 112 Kestmark branches on Monday, and the state will bear up to 4.2 billion crowns of any losses}, {G1s|finance minister Ruben Achterholt} {G1k|tells} {G1o|a joint news conference}. {G2c|“This is a guarantee. It is the first one, and it is signed.”}

9.13 {G3s|Simon Breck, for three more days Kestmark’s boss}: {G3c|“In writing at last. The minister shook my hand on very nearly this figure on the fourth.”}

9.20 {G5c|“Nobody’s hand was shaken on any figure,”} {G5s|Achterholt} {G5k|snaps} when our reporter reads him that.

9.31 {G6s,G7s|Resolution Board chair Greta Solano} {G6k|says} {G6c|no deposit, large or small, is going to be turned into shares after all}, and {G7k|confirms} {G7c|that {G8s|all three parties} {G8k|have accepted} {G8c|the second of her options}}.

9.44 In Dunmere they are watching on a screen outside the town hall. Somebody has brought a cornet. {G9s|Savers’ leader Nela Orbant}, hoarse: {G9c|“{G10s|I} {G10k|thank} {G10c|nobody}. It was our own money all along.”}

9.52 {G12s|Leo Farrow of Kestmark} {G12k|repeats} {G12c|that no customer was forewarned}. {G13c|“There was no side door.”}

10.06 {G14s,G15s|Pontarel chief executive Iven Stroud} {G14k|says} {G14c|his first bid for any of this “went in on Tuesday at noon”} and {G15k|promises} {G15c|to keep 90 branches open until 2027}.

10.18 {G17s|Governor Teodora Hallis}, on her way in: {G17c|“{G18s|We} {G18k|knew} {G18c|nothing in August}, and {G19s|I} {G19k|have said} {G19c|so} three times.”} Her deputy is carrying the umbrella. It has rained since seven and there is no sign of it stopping.

10.30 {G20s|The Contrarian} {G20k|reports} {G20c|that {G21s|a second letter from Achterholt} {G21k|speaks of} {G21c|seven billion}}. {G22s|The ministry} {G22k|says} {G22c|{G23s|it} {G23k|knows of} {G23c|no second letter}}.

11.02 That is all from us. The first branch under new management opens at nine on Monday, in Cable Street.''',
meta='''G1 minister agree 11-29
G2 minister confirm 11-29 // a joint news conference
G3 breck agree 11-29
G5 minister deny 11-29
G6 solano state 11-29
G7 solano confirm 11-29
G8 parties3 agree
G9 orbant state 11-29
G10 orbant support 11-29
G12 lfarrow deny 11-29
G13 lfarrow deny 11-29
G14 stroud state 11-29
G15 stroud promise 11-29
G17 thallis deny 11-29
G18 boo believe
G19 thallis deny
G20 contrarian state
G21 letter2 state
G22 finmin deny 11-29
G23 finmin believe'''),
]
CLAIMS=[
('c1','A state guarantee for Kestmark (up to 6 billion crowns) was agreed in the night of 3-4 November','breck kestmark','A1 A2 A9 B10 D3 E5 F1 F10 G3'),
('c2','Achterholt assured Farrow by telephone that the state would stand behind all depositors','farrow breck','A6 D10 E12'),
('c3','No guarantee was granted, signed or orally agreed on 3-4 November','finmin minister solano amsel','B1 B2 C18 D4 E2 F6 F7 G5'),
('c4','Customers withdrew 2.1 billion crowns in the last week of October','corvane','A11'),
('c5','October outflows were less than half of 2.1 billion crowns','kestmark','A13'),
('c6','The central bank knew in August that the property book was rotten','pell oppdep memo','A19 C10 F17 F18 F20'),
('c7','Large depositors were tipped off in mid-October','orbant managers','D5 D6 D7'),
('c8','A ministry adviser tried to delay Corvane\'s downgrade of Kestmark','drost','D15'),
('c9','The ministry did not seek to delay or influence any decision of Corvane','finmin','B11'),
('c10','Pontarel made an offer for Kestmark\'s branches on 1 November','govsrc','C8'),
('c11','Pontarel made no offer for Kestmark before the end of November','pontarel stroud','A10 F13 G14'),
('c12','The conversion scheme would in the end reach accounts of every size','orbant','D14'),
('c13','Proposal to turn part of the largest deposits into shares','solano','D12 E16'),
('c14','Stroud wrote to Solano on 1 November about the branches','solano sletter','E21 E22 F12'),
('c15','A second letter from Achterholt speaks of seven billion','contrarian letter2','G20 G21'),
('c16','The minister promised Farrow only to protect small savers','minister','B4 B5 E11'),
]
DISPUTES='''B1 c1 denies
B2 c1 contradicts
C18 c1 denies
E2 c1 denies
E7 c1 contradicts
F5 c1 denies
F6 c1 denies
G5 c1 denies
G3 c3 contradicts
B4 c2 denies
D10 c16 contradicts
A12 c4 denies
A13 c4 contradicts
C9 c6 denies
C11 c6 contradicts
F21 c6 contradicts
G17 c6 denies
D8 c7 denies
G12 c7 denies
B11 c8 denies
D15 c9 contradicts
C8 c11 contradicts
F13 c10 contradicts
G14 c10 contradicts
E16 c12 denies
D13 c13 rejects
F11 c14 denies
F13 c14 contradicts
G22 c15 denies'''
NON='''C1 B1 different matter
A18 B4 different matter
B17 B5 different matter
G2 B1 superseded
G2 G5 different matter
G6 D12 superseded
G1 F2 superseded
F16 A13 superseded
F15 A11 superseded
F8 A2 same side elaborates
G13 G12 same side elaborates
G15 G14 different matter
B9 A1 criticism only
D1 A1 criticism only
G9 G1 criticism only
E15 D12 criticism only
C18 B1 repetition
F1 A2 repetition
C10 A19 repetition
C2 A1 different matter
D15 A11 different matter
B14 A1 different matter'''
TOPICS=[
('state guarantee for Kestmark Bank','''Kestmark Bank | 11-04 | claimed reached | A2
Orsenian government | 11-05 | denied | B1
Orsenian government | 11-05 | denied | C18
Resolution Board | 11-12 | under discussion | E2
Orsenian government | 11-19 | denied | F5
Kestmark Bank | - | claimed reached | F8
Orsenian government | 11-29 | signed | G2
Kestmark Bank | 11-29 | claimed reached | G3'''),
('emergency liquidity from the Bank of Orsenia','''Orsenian government | 11-05 | agreed | B3
Bank of Orsenia | 11-06 | signed | C1'''),
('takeover of Kestmark branches by Pontarel','''Pontarel Group | - | denied | A10
Orsenian government | - | proposed | C8
Resolution Board | 11-12 | under discussion | E21
Pontarel Group | - | denied | F13
Orsenian government | 11-29 | agreed | G1
Pontarel Group | 11-29 | proposed | G14'''),
('conversion of large deposits into shares','''Resolution Board | 11 | proposed | D12
Kestmark Savers' Circle | 11-07 | refused | D13
Resolution Board | 11-12 | proposed | E16
Resolution Board | 11-29 | withdrawn | G6'''),
('ninety-day bridge','''Bank of Orsenia | 11-03 | proposed | C4
Orsenian government | 11-03 | under discussion | C5'''),
("second of the Resolution Board's options",'''Resolution Board | 11-29 | agreed | G7'''),
]
