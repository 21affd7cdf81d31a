import { WebKitDriver } from '../support/webkit-driver.mjs';
import { cssFiles } from '../../src/themes/build/css.ts';
import { loadThemes } from '../../src/themes/build/themes.ts';
const themes=await loadThemes('tokens');const f=cssFiles(themes);
const d=await (WebKitDriver as any).start();
const A='data-lee-agency=rivermouth',R=(r:string)=>`data-lee-room=${r}`;
const t:any[]=[[[R('dusk'),A],'dusk',true],[[R('nook'),R('dusk'),A],'dusk',true],[[R('dusk'),R('nook'),A,''],'nook',true],[[A,R('dusk'),R('steady')],'steady',true],[[R('dusk'),`${A} ${R('nook')}`],'nook',true],[['',A],'steady',true],[[A,R('clear'),R('clear')+' data-lee-light=dim'],'clear-dim',true],[[R('still'),''],'still',false]];
await d.goto('about:blank');
for(const order of [['tokens.css','themes/rooms.css','themes/rivermouth.css'],['themes/rivermouth.css','themes/rooms.css','tokens.css']])
for(const [i,id,ag] of t){
const got=await d.evaluate((css:string,body:string)=>{document.head.innerHTML=css;document.body.innerHTML=body;return getComputedStyle([...document.querySelectorAll('div')].at(-1)!).getPropertyValue('--lee-accent-default')}, order.map(o=>`<style>${f.get(o)}</style>`).join(''), i.map((x:string)=>`<div ${x}>`).join(''));
const want=(ag?themes.agencies[0]!.rooms:themes.rooms).find((r:any)=>r.id===id)!.set.get('accent-default')!.css;
console.log(got===want?'ok':'NOT', i.join(' > '), got, want);}
await d.quit();
