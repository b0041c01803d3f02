import json,sys,os,re
src,out=sys.argv[1],sys.argv[2].rstrip('/')
M={}; exec(open(src).read(),M)
Y=M['YEAR']; actors=[];aid={}
for i,a in enumerate(M['ACTORS']):
    k,name,kind,party,al,roles=a; assert k not in aid,k; aid[k]='a%d'%(i+1)
    actors.append(dict(id=aid[k],name=name,aliases=al,kind=kind,party=party,roles=roles))
arts=[];S=[];ids={}
def parse(t):
    o=[];sp=[];st=[];i=0;n=0
    while i<len(t):
        if t[i]=='{':
            j=t.index('|',i); st.append((t[i+1:j],n)); i=j+1
        elif t[i]=='}':
            lab,b=st.pop()
            for x in lab.split(','): sp.append((x[:-1],x[-1],b,n))
            i+=1
        else: o.append(t[i]);n+=1;i+=1
    assert not st,st
    return ''.join(o),sp
for art in M['ARTS']:
    text,sp=parse(art['text'].strip())
    arts.append(dict(id=art['id'],outlet=art['outlet'],title=art['title'],published=art['published'],text=text))
    L={}
    for lab,r,b,e in sp:
        d=L.setdefault(lab,{'s':[],'k':[],'c':[],'o':[]}); d[r].append((b,e))
        assert text[b:e]==text[b:e].strip() and e>b,(lab,r,text[b:e])
    meta={}
    for ln in art['meta'].strip().split('\n'):
        if not ln.strip(): continue
        occ=None
        if '//' in ln: ln,occ=ln.split('//'); occ=occ.strip()
        tk=ln.split(); m=dict(sp=tk[1],act=tk[2],pol='pos',date=None,addr=None,w=None,occ=occ)
        for x in tk[3:]:
            if x in('neg','unsure'): m['pol']=x
            elif x[0]=='@': m['addr']=x[1:]
            elif x.startswith('w='): m['w']=x[2:]
            elif re.match(r'^\d\d-\d\d$',x) or re.match(r'^\d\d$',x): m['date']=Y+'-'+x
            elif re.match(r'^\d{4}',x): m['date']=x
            else: raise Exception(ln)
        assert tk[0] not in meta,tk[0]; meta[tk[0]]=m
    if set(meta)^set(L): print(art['id'],'meta mismatch',sorted(set(meta)-set(L)),sorted(set(L)-set(meta)))
    for lab in L:
        L[lab]['c'].sort()
        assert L[lab]['c'],lab
        for r in 'sko': assert len(L[lab][r])<=1,(lab,r)
    order=sorted(L,key=lambda l:(min(x[0] for r in 'skc' for x in L[l][r]),-L[l]['c'][-1][1]))
    for lab in order:
        d=L[lab];m=meta[lab];ids[lab]='s%d'%(len(ids)+1)
        par=None;best=10**9
        def inside(s,C): return any(b<=s[0] and s[1]<=e for b,e in C)
        for o in L:
            if o==lab: continue
            C=L[o]['c']
            need=d['c']+d['k']+d['s'] if (d['k'] or d['s']) else d['c']
            if all(inside(x,C) for x in need):
                z=sum(e-b for b,e in C)
                if z<best: best=z;par=o
        if m['w']: par=None if m['w']=='none' else m['w']
        def txt(s): return text[s[0]:s[1]]
        def nth(s):
            v=txt(s);k=0;p=-1
            while True:
                p=text.find(v,p+1)
                k+=1
                if p==s[0]: break
            tot=len([1 for q in range(len(text)) if text.startswith(v,q)])
            return k if tot>1 else None
        N={}
        for r,nm in(('s','source'),('k','cue'),('o','occasion')):
            if d[r]:
                x=nth(d[r][0])
                if x: N[nm]=x
        xs=[nth(c) for c in d['c']]
        if any(xs):
            if len(xs)==1: N['content']=xs[0]
            else: print('AMBIGUOUS multi-run',lab,[txt(c) for c in d['c']])
        occ=txt(d['o'][0]) if d['o'] else m['occ']
        s=dict(id=ids[lab],article=art['id'],source=txt(d['s'][0]) if d['s'] else None,cue=txt(d['k'][0]) if d['k'] else None,
          content=[txt(c) for c in d['c']],speaker=None if m['sp']=='-' else aid[m['sp']],act=m['act'],polarity=m['pol'],saidOn=m['date'],
          occasion=occ,addressee=aid[m['addr']] if m['addr'] else None,within=par)
        if N: s['nth']=N
        S.append(s)
for s in S:
    if s['within']: s['within']=ids[s['within']]
claims=[];cid={}
for i,(k,gist,by,st) in enumerate(M['CLAIMS']):
    cid[k]='c%d'%(i+1)
    claims.append(dict(id=cid[k],gist=gist,by=[aid[x] for x in by.split()],statements=[ids[x] for x in st.split()]))
disp=[]
for r in M['DISPUTES'].strip().split('\n'):
    a,c,k=r.split()[:3]; disp.append(dict(rebuttal=ids[a],claim=cid[c],kind=k))
non=[]
for r in M['NON'].strip().split('\n'):
    a,b,w=r.split(None,2); non.append(dict(a=ids[a],b=ids[b],why=w.strip()))
tops=[]
for i,(nm,rows) in enumerate(M['TOPICS']):
    st=[]
    for r in rows.strip().split('\n'):
        p,on,status,lab=[x.strip() for x in r.split('|')]
        st.append(dict(party=p,on=None if on=='-' else (Y+'-'+on if len(on) in(5,2) else on),status=status,statement=ids[lab]))
    tops.append(dict(id='t%d'%(i+1),name=nm,status=st))
used={s['speaker'] for s in S}|{s['addressee'] for s in S}
print('unused actors',[a['name'] for a in actors if a['id'] not in used])
with open(out+'/articles.jsonl','w') as f:
    for a in arts: f.write(json.dumps(a,ensure_ascii=False)+'\n')
g=dict(storyline=os.path.basename(out),parties=M['PARTIES'],actors=actors,statements=S,claims=claims,disputes=disp,nonDisputes=non,topics=tops)
json.dump(g,open(out+'/gold.json','w'),ensure_ascii=False,indent=1)
for a in arts: print(a['id'],len(a['text'].split()),'words',sum(s['article']==a['id'] for s in S),'st')
print('nested',sum(bool(s['within']) for s in S),'cueless',sum(s['cue'] is None for s in S),'of',len(S))
if len(sys.argv)>3:
    inv={v:k for k,v in ids.items()}
    for s in S: print(inv[s['id']],'W:',inv.get(s['within']),'|',s['source'],'|',s['cue'],'|',s['content'],'|',s['speaker'],s['act'],s['polarity'],s['saidOn'],'|',s['occasion'],'|',s['addressee'])
