// Generated from schemas/rca.schema.json and schemas/profiles/ by `npm run generate`. Do not edit.
// @ts-nocheck The code is made by ajv; what is exported to the product has its types at the end.

import { chronological } from './chronological.ts';
import type { CompiledSchema } from './compiled-schema.ts';
import { formats } from './formats.ts';
import { profileKeywords } from './profile-keywords.ts';

const checkReport = validate20;
const schema31 = {"type":"object","properties":{"rca":{"type":["string","number","boolean"]},"profile":{"type":"string"},"id":{"type":["string","number"]},"title":{"type":"string"},"status":{"enum":["draft","in-review","reviewed","final","closed","published"]},"severity":{"type":["string","number"]},"date":{"type":"string","format":"calendar-date"},"started_at":{"type":"string","format":"stamp","if":{"format":"clock-time"},"then":{"format":"zoned-date-time"}},"detected_at":{"type":"string","format":"stamp","if":{"format":"clock-time"},"then":{"format":"zoned-date-time"}},"resolved_at":{"type":"string","format":"stamp","if":{"format":"clock-time"},"then":{"format":"zoned-date-time"}},"timezone":{"type":"string","format":"time-zone"},"products":{"type":["string","number","array"],"items":{"type":["string","number"]}},"services":{"type":["string","number","array"],"items":{"type":["string","number"]}},"environment":{"type":["string","number","array"],"items":{"type":["string","number"]}},"region":{"type":["string","number","array"],"items":{"type":["string","number"]}},"owner":{"type":["string","array"],"pattern":"[^\\d\\s]","items":{"type":"string","pattern":"[^\\d\\s]"}},"authors":{"type":["string","number","array"],"items":{"type":["string","number"]}},"reviewers":{"type":["string","number","array"],"items":{"type":["string","number"]}},"contributors":{"type":["string","number","array"],"items":{"type":["string","number"]}},"audience":{"enum":["internal","public"]},"published":{"type":"string","format":"calendar-date"},"detected_by":{"type":["string","number","array"],"items":{"type":["string","number"]}},"duration_basis":{"type":"string"},"tags":{"type":["string","number","array"],"items":{"type":["string","number"]}},"related":{"type":["string","number","array"],"items":{"type":["string","number"]}},"opening":{"type":"string"},"impact":{"type":"object","properties":{"text":{"type":"string"},"windows":{"type":"array","items":{"type":"object","properties":{"start":{"type":"string","format":"stamp","if":{"format":"clock-time"},"then":{"format":"zoned-date-time"}},"end":{"type":"string"},"note":{"type":"string"}}}},"measures":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":["number","string"]},"unit":{"type":"string"}}}}}},"timelines":{"type":"array","items":{"type":"object","properties":{"heading":{"type":"string"},"timezone":{"type":"string","format":"time-zone"},"entries":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string","format":"stamp","if":{"format":"clock-time"},"then":{"format":"zoned-date-time"}},"until":{"type":"string"},"kind":{"enum":["cause-introduced","impact-start","detected","acknowledged","declared","engaged","mitigated","impact-end","resolved","comms","note"]},"text":{"type":"string"},"approximate":{"type":"boolean"},"precision":{"enum":["second","minute","hour","day","month","year"]},"date_from":{"enum":["day-heading","previous","sentence","front-matter","title","file-name"]},"evidence":{"type":["string","array"],"items":{"type":"string"}}},"required":["text"]},"chronological":true}},"required":["entries"]}},"causes":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"enum":["root","contributing","trigger"]},"text":{"type":"string"},"whys":{"type":"array","items":{"type":"string"}}},"required":["text"]}},"actions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"text":{"type":"string"},"owner":{"type":"string","pattern":"[^\\d\\s]"},"due":{"type":"string","format":"possible-date"},"priority":{"type":"string"},"kind":{"enum":["prevent","detect","mitigate","repair","contain","process","investigate","document"]},"status":{"enum":["open","in-progress","done","delayed","cancelled","wont-do"]},"commitment":{"enum":["proposed","committed"]},"ticket":{"type":"string"},"covers":{"type":"array","items":{"type":"string"}}},"required":["text"]}},"lessons":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"enum":["well","badly","lucky"]},"text":{"type":"string"}},"required":["text"]}},"communications":{"type":"array","items":{"type":"object","properties":{"at":{"type":"string"},"channel":{"type":"string"},"text":{"type":"string"}},"required":["text"]}},"history":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string"},"change":{"type":"string"}}}},"sections":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"heading":{"type":"string"},"level":{"type":"integer","minimum":1,"maximum":6},"text":{"type":"string"}},"required":["heading"]}}}};
const formats0 = formats["calendar-date"];
const formats2 = formats["clock-time"];
const formats4 = formats["zoned-date-time"];
const formats6 = formats.stamp;
const formats20 = formats["time-zone"];
const formats38 = formats["possible-date"];
const pattern4 = new RegExp("[^\\d\\s]", "u");
const func1 = chronological;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rca !== undefined){
let data0 = data.rca;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/rca",schemaPath:"#/properties/rca/type",keyword:"type",params:{type: schema31.properties.rca.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.profile !== undefined){
if(typeof data.profile !== "string"){
const err1 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema31.properties.id.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((((((data4 === "draft") || (data4 === "in-review")) || (data4 === "reviewed")) || (data4 === "final")) || (data4 === "closed")) || (data4 === "published"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined){
let data5 = data.severity;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: schema31.properties.severity.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "calendar-date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.started_at !== undefined){
let data7 = data.started_at;
const _errs16 = errors;
let valid1 = true;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!(formats2(data7))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs18 = errors;
if(typeof data7 === "string"){
if(!(formats4(data7))){
const err9 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/then/format",keyword:"format",params:{format: "zoned-date-time"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data7 === "string"){
if(!(formats6(data7))){
const err11 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "stamp"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.detected_at !== undefined){
let data8 = data.detected_at;
const _errs21 = errors;
let valid2 = true;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(!(formats2(data8))){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(typeof data8 === "string"){
if(!(formats4(data8))){
const err14 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/then/format",keyword:"format",params:{format: "zoned-date-time"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid2 = _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!(formats6(data8))){
const err16 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/format",keyword:"format",params:{format: "stamp"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resolved_at !== undefined){
let data9 = data.resolved_at;
const _errs26 = errors;
let valid3 = true;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!(formats2(data9))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs28 = errors;
if(typeof data9 === "string"){
if(!(formats4(data9))){
const err19 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/then/format",keyword:"format",params:{format: "zoned-date-time"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs28 === errors;
valid3 = _valid2;
}
if(!valid3){
const err20 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats6(data9))){
const err21 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/format",keyword:"format",params:{format: "stamp"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/resolved_at",schemaPath:"#/properties/resolved_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.timezone !== undefined){
let data10 = data.timezone;
if(typeof data10 === "string"){
if(!(formats20(data10))){
const err23 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format: "time-zone"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.products !== undefined){
let data11 = data.products;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (!(Array.isArray(data11)))){
const err25 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: schema31.properties.products.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))){
const err26 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: schema31.properties.products.items.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.services !== undefined){
let data13 = data.services;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (!(Array.isArray(data13)))){
const err27 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema31.properties.services.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))){
const err28 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: schema31.properties.services.items.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.environment !== undefined){
let data15 = data.environment;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (!(Array.isArray(data15)))){
const err29 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema31.properties.environment.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))){
const err30 = {instancePath:instancePath+"/environment/" + i2,schemaPath:"#/properties/environment/items/type",keyword:"type",params:{type: schema31.properties.environment.items.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data.region !== undefined){
let data17 = data.region;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (!(Array.isArray(data17)))){
const err31 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema31.properties.region.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
const err32 = {instancePath:instancePath+"/region/" + i3,schemaPath:"#/properties/region/items/type",keyword:"type",params:{type: schema31.properties.region.items.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
if(data.owner !== undefined){
let data19 = data.owner;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err33 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema31.properties.owner.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err34 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "[^\\d\\s]"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err35 = {instancePath:instancePath+"/owner/" + i4,schemaPath:"#/properties/owner/items/pattern",keyword:"pattern",params:{pattern: "[^\\d\\s]"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/owner/" + i4,schemaPath:"#/properties/owner/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data.authors !== undefined){
let data21 = data.authors;
if(((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (!(Array.isArray(data21)))){
const err37 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: schema31.properties.authors.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err38 = {instancePath:instancePath+"/authors/" + i5,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: schema31.properties.authors.items.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(data.reviewers !== undefined){
let data23 = data.reviewers;
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (!(Array.isArray(data23)))){
const err39 = {instancePath:instancePath+"/reviewers",schemaPath:"#/properties/reviewers/type",keyword:"type",params:{type: schema31.properties.reviewers.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
let data24 = data23[i6];
if((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))){
const err40 = {instancePath:instancePath+"/reviewers/" + i6,schemaPath:"#/properties/reviewers/items/type",keyword:"type",params:{type: schema31.properties.reviewers.items.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
if(data.contributors !== undefined){
let data25 = data.contributors;
if(((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (!(Array.isArray(data25)))){
const err41 = {instancePath:instancePath+"/contributors",schemaPath:"#/properties/contributors/type",keyword:"type",params:{type: schema31.properties.contributors.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err42 = {instancePath:instancePath+"/contributors/" + i7,schemaPath:"#/properties/contributors/items/type",keyword:"type",params:{type: schema31.properties.contributors.items.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data.audience !== undefined){
let data27 = data.audience;
if(!((data27 === "internal") || (data27 === "public"))){
const err43 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema31.properties.audience.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.published !== undefined){
let data28 = data.published;
if(typeof data28 === "string"){
if(!(formats0(data28))){
const err44 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format: "calendar-date"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.detected_by !== undefined){
let data29 = data.detected_by;
if(((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) && (!(Array.isArray(data29)))){
const err46 = {instancePath:instancePath+"/detected_by",schemaPath:"#/properties/detected_by/type",keyword:"type",params:{type: schema31.properties.detected_by.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
const err47 = {instancePath:instancePath+"/detected_by/" + i8,schemaPath:"#/properties/detected_by/items/type",keyword:"type",params:{type: schema31.properties.detected_by.items.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(data.duration_basis !== undefined){
if(typeof data.duration_basis !== "string"){
const err48 = {instancePath:instancePath+"/duration_basis",schemaPath:"#/properties/duration_basis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.tags !== undefined){
let data32 = data.tags;
if(((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) && (!(Array.isArray(data32)))){
const err49 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema31.properties.tags.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
let data33 = data32[i9];
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
const err50 = {instancePath:instancePath+"/tags/" + i9,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: schema31.properties.tags.items.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data.related !== undefined){
let data34 = data.related;
if(((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))) && (!(Array.isArray(data34)))){
const err51 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: schema31.properties.related.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data34)){
const len10 = data34.length;
for(let i10=0; i10<len10; i10++){
let data35 = data34[i10];
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err52 = {instancePath:instancePath+"/related/" + i10,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: schema31.properties.related.items.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.opening !== undefined){
if(typeof data.opening !== "string"){
const err53 = {instancePath:instancePath+"/opening",schemaPath:"#/properties/opening/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.impact !== undefined){
let data37 = data.impact;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.text !== undefined){
if(typeof data37.text !== "string"){
const err54 = {instancePath:instancePath+"/impact/text",schemaPath:"#/properties/impact/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data37.windows !== undefined){
let data39 = data37.windows;
if(Array.isArray(data39)){
const len11 = data39.length;
for(let i11=0; i11<len11; i11++){
let data40 = data39[i11];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.start !== undefined){
let data41 = data40.start;
const _errs92 = errors;
let valid30 = true;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data41 === "string"){
if(!(formats2(data41))){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
var _valid3 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs94 = errors;
if(typeof data41 === "string"){
if(!(formats4(data41))){
const err56 = {instancePath:instancePath+"/impact/windows/" + i11+"/start",schemaPath:"#/properties/impact/properties/windows/items/properties/start/then/format",keyword:"format",params:{format: "zoned-date-time"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid3 = _errs94 === errors;
valid30 = _valid3;
}
if(!valid30){
const err57 = {instancePath:instancePath+"/impact/windows/" + i11+"/start",schemaPath:"#/properties/impact/properties/windows/items/properties/start/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data41 === "string"){
if(!(formats6(data41))){
const err58 = {instancePath:instancePath+"/impact/windows/" + i11+"/start",schemaPath:"#/properties/impact/properties/windows/items/properties/start/format",keyword:"format",params:{format: "stamp"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/impact/windows/" + i11+"/start",schemaPath:"#/properties/impact/properties/windows/items/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data40.end !== undefined){
if(typeof data40.end !== "string"){
const err60 = {instancePath:instancePath+"/impact/windows/" + i11+"/end",schemaPath:"#/properties/impact/properties/windows/items/properties/end/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data40.note !== undefined){
if(typeof data40.note !== "string"){
const err61 = {instancePath:instancePath+"/impact/windows/" + i11+"/note",schemaPath:"#/properties/impact/properties/windows/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/impact/windows/" + i11,schemaPath:"#/properties/impact/properties/windows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/impact/windows",schemaPath:"#/properties/impact/properties/windows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data37.measures !== undefined){
let data44 = data37.measures;
if(Array.isArray(data44)){
const len12 = data44.length;
for(let i12=0; i12<len12; i12++){
let data45 = data44[i12];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name !== undefined){
if(typeof data45.name !== "string"){
const err64 = {instancePath:instancePath+"/impact/measures/" + i12+"/name",schemaPath:"#/properties/impact/properties/measures/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data45.value !== undefined){
let data47 = data45.value;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")){
const err65 = {instancePath:instancePath+"/impact/measures/" + i12+"/value",schemaPath:"#/properties/impact/properties/measures/items/properties/value/type",keyword:"type",params:{type: schema31.properties.impact.properties.measures.items.properties.value.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data45.unit !== undefined){
if(typeof data45.unit !== "string"){
const err66 = {instancePath:instancePath+"/impact/measures/" + i12+"/unit",schemaPath:"#/properties/impact/properties/measures/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/impact/measures/" + i12,schemaPath:"#/properties/impact/properties/measures/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/impact/measures",schemaPath:"#/properties/impact/properties/measures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.timelines !== undefined){
let data49 = data.timelines;
if(Array.isArray(data49)){
const len13 = data49.length;
for(let i13=0; i13<len13; i13++){
let data50 = data49[i13];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.entries === undefined){
const err70 = {instancePath:instancePath+"/timelines/" + i13,schemaPath:"#/properties/timelines/items/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data50.heading !== undefined){
if(typeof data50.heading !== "string"){
const err71 = {instancePath:instancePath+"/timelines/" + i13+"/heading",schemaPath:"#/properties/timelines/items/properties/heading/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.timezone !== undefined){
let data52 = data50.timezone;
if(typeof data52 === "string"){
if(!(formats20(data52))){
const err72 = {instancePath:instancePath+"/timelines/" + i13+"/timezone",schemaPath:"#/properties/timelines/items/properties/timezone/format",keyword:"format",params:{format: "time-zone"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/timelines/" + i13+"/timezone",schemaPath:"#/properties/timelines/items/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data50.entries !== undefined){
let data53 = data50.entries;
if(Array.isArray(data53)){
const len14 = data53.length;
for(let i14=0; i14<len14; i14++){
let data54 = data53[i14];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.text === undefined){
const err74 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14,schemaPath:"#/properties/timelines/items/properties/entries/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data54.at !== undefined){
let data55 = data54.at;
const _errs123 = errors;
let valid40 = true;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data55 === "string"){
if(!(formats2(data55))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
var _valid4 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs125 = errors;
if(typeof data55 === "string"){
if(!(formats4(data55))){
const err76 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/at",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/at/then/format",keyword:"format",params:{format: "zoned-date-time"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid4 = _errs125 === errors;
valid40 = _valid4;
}
if(!valid40){
const err77 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/at",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/at/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data55 === "string"){
if(!(formats6(data55))){
const err78 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/at",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/at/format",keyword:"format",params:{format: "stamp"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/at",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data54.until !== undefined){
if(typeof data54.until !== "string"){
const err80 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/until",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data54.kind !== undefined){
let data57 = data54.kind;
if(!(((((((((((data57 === "cause-introduced") || (data57 === "impact-start")) || (data57 === "detected")) || (data57 === "acknowledged")) || (data57 === "declared")) || (data57 === "engaged")) || (data57 === "mitigated")) || (data57 === "impact-end")) || (data57 === "resolved")) || (data57 === "comms")) || (data57 === "note"))){
const err81 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/kind",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.timelines.items.properties.entries.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data54.text !== undefined){
if(typeof data54.text !== "string"){
const err82 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/text",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data54.approximate !== undefined){
if(typeof data54.approximate !== "boolean"){
const err83 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/approximate",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/approximate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data54.precision !== undefined){
let data60 = data54.precision;
if(!((((((data60 === "second") || (data60 === "minute")) || (data60 === "hour")) || (data60 === "day")) || (data60 === "month")) || (data60 === "year"))){
const err84 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/precision",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/precision/enum",keyword:"enum",params:{allowedValues: schema31.properties.timelines.items.properties.entries.items.properties.precision.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data54.date_from !== undefined){
let data61 = data54.date_from;
if(!((((((data61 === "day-heading") || (data61 === "previous")) || (data61 === "sentence")) || (data61 === "front-matter")) || (data61 === "title")) || (data61 === "file-name"))){
const err85 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/date_from",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/date_from/enum",keyword:"enum",params:{allowedValues: schema31.properties.timelines.items.properties.entries.items.properties.date_from.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data54.evidence !== undefined){
let data62 = data54.evidence;
if((typeof data62 !== "string") && (!(Array.isArray(data62)))){
const err86 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/evidence",schemaPath:"#/properties/timelines/items/properties/entries/items/properties/evidence/type",keyword:"type",params:{type: schema31.properties.timelines.items.properties.entries.items.properties.evidence.type}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(Array.isArray(data62)){
const len15 = data62.length;
for(let i15=0; i15<len15; i15++){
if(typeof data62[i15] !== "string"){
const err87 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14+"/evidence/" + i15,schemaPath:"#/properties/timelines/items/properties/entries/items/properties/evidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/timelines/" + i13+"/entries/" + i14,schemaPath:"#/properties/timelines/items/properties/entries/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
for(const fault0 of func1(data53)){
const err89 = {instancePath:instancePath+"/timelines/" + i13+"/entries",schemaPath:"#/properties/timelines/items/properties/entries/chronological",keyword:"chronological",params:fault0};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/timelines/" + i13+"/entries",schemaPath:"#/properties/timelines/items/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/timelines/" + i13,schemaPath:"#/properties/timelines/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/timelines",schemaPath:"#/properties/timelines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.causes !== undefined){
let data64 = data.causes;
if(Array.isArray(data64)){
const len16 = data64.length;
for(let i16=0; i16<len16; i16++){
let data65 = data64[i16];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.text === undefined){
const err93 = {instancePath:instancePath+"/causes/" + i16,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data65.id !== undefined){
if(typeof data65.id !== "string"){
const err94 = {instancePath:instancePath+"/causes/" + i16+"/id",schemaPath:"#/properties/causes/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data65.kind !== undefined){
let data67 = data65.kind;
if(!(((data67 === "root") || (data67 === "contributing")) || (data67 === "trigger"))){
const err95 = {instancePath:instancePath+"/causes/" + i16+"/kind",schemaPath:"#/properties/causes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.causes.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data65.text !== undefined){
if(typeof data65.text !== "string"){
const err96 = {instancePath:instancePath+"/causes/" + i16+"/text",schemaPath:"#/properties/causes/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data65.whys !== undefined){
let data69 = data65.whys;
if(Array.isArray(data69)){
const len17 = data69.length;
for(let i17=0; i17<len17; i17++){
if(typeof data69[i17] !== "string"){
const err97 = {instancePath:instancePath+"/causes/" + i16+"/whys/" + i17,schemaPath:"#/properties/causes/items/properties/whys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/causes/" + i16+"/whys",schemaPath:"#/properties/causes/items/properties/whys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/causes/" + i16,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.actions !== undefined){
let data71 = data.actions;
if(Array.isArray(data71)){
const len18 = data71.length;
for(let i18=0; i18<len18; i18++){
let data72 = data71[i18];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.text === undefined){
const err101 = {instancePath:instancePath+"/actions/" + i18,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data72.id !== undefined){
if(typeof data72.id !== "string"){
const err102 = {instancePath:instancePath+"/actions/" + i18+"/id",schemaPath:"#/properties/actions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data72.text !== undefined){
if(typeof data72.text !== "string"){
const err103 = {instancePath:instancePath+"/actions/" + i18+"/text",schemaPath:"#/properties/actions/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data72.owner !== undefined){
let data75 = data72.owner;
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err104 = {instancePath:instancePath+"/actions/" + i18+"/owner",schemaPath:"#/properties/actions/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "[^\\d\\s]"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/actions/" + i18+"/owner",schemaPath:"#/properties/actions/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data72.due !== undefined){
let data76 = data72.due;
if(typeof data76 === "string"){
if(!(formats38(data76))){
const err106 = {instancePath:instancePath+"/actions/" + i18+"/due",schemaPath:"#/properties/actions/items/properties/due/format",keyword:"format",params:{format: "possible-date"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/actions/" + i18+"/due",schemaPath:"#/properties/actions/items/properties/due/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data72.priority !== undefined){
if(typeof data72.priority !== "string"){
const err108 = {instancePath:instancePath+"/actions/" + i18+"/priority",schemaPath:"#/properties/actions/items/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data72.kind !== undefined){
let data78 = data72.kind;
if(!((((((((data78 === "prevent") || (data78 === "detect")) || (data78 === "mitigate")) || (data78 === "repair")) || (data78 === "contain")) || (data78 === "process")) || (data78 === "investigate")) || (data78 === "document"))){
const err109 = {instancePath:instancePath+"/actions/" + i18+"/kind",schemaPath:"#/properties/actions/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data72.status !== undefined){
let data79 = data72.status;
if(!((((((data79 === "open") || (data79 === "in-progress")) || (data79 === "done")) || (data79 === "delayed")) || (data79 === "cancelled")) || (data79 === "wont-do"))){
const err110 = {instancePath:instancePath+"/actions/" + i18+"/status",schemaPath:"#/properties/actions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data72.commitment !== undefined){
let data80 = data72.commitment;
if(!((data80 === "proposed") || (data80 === "committed"))){
const err111 = {instancePath:instancePath+"/actions/" + i18+"/commitment",schemaPath:"#/properties/actions/items/properties/commitment/enum",keyword:"enum",params:{allowedValues: schema31.properties.actions.items.properties.commitment.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data72.ticket !== undefined){
if(typeof data72.ticket !== "string"){
const err112 = {instancePath:instancePath+"/actions/" + i18+"/ticket",schemaPath:"#/properties/actions/items/properties/ticket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data72.covers !== undefined){
let data82 = data72.covers;
if(Array.isArray(data82)){
const len19 = data82.length;
for(let i19=0; i19<len19; i19++){
if(typeof data82[i19] !== "string"){
const err113 = {instancePath:instancePath+"/actions/" + i18+"/covers/" + i19,schemaPath:"#/properties/actions/items/properties/covers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/actions/" + i18+"/covers",schemaPath:"#/properties/actions/items/properties/covers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/actions/" + i18,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.lessons !== undefined){
let data84 = data.lessons;
if(Array.isArray(data84)){
const len20 = data84.length;
for(let i20=0; i20<len20; i20++){
let data85 = data84[i20];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.text === undefined){
const err117 = {instancePath:instancePath+"/lessons/" + i20,schemaPath:"#/properties/lessons/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data85.id !== undefined){
if(typeof data85.id !== "string"){
const err118 = {instancePath:instancePath+"/lessons/" + i20+"/id",schemaPath:"#/properties/lessons/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data85.kind !== undefined){
let data87 = data85.kind;
if(!(((data87 === "well") || (data87 === "badly")) || (data87 === "lucky"))){
const err119 = {instancePath:instancePath+"/lessons/" + i20+"/kind",schemaPath:"#/properties/lessons/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.lessons.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data85.text !== undefined){
if(typeof data85.text !== "string"){
const err120 = {instancePath:instancePath+"/lessons/" + i20+"/text",schemaPath:"#/properties/lessons/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/lessons/" + i20,schemaPath:"#/properties/lessons/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/lessons",schemaPath:"#/properties/lessons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.communications !== undefined){
let data89 = data.communications;
if(Array.isArray(data89)){
const len21 = data89.length;
for(let i21=0; i21<len21; i21++){
let data90 = data89[i21];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.text === undefined){
const err123 = {instancePath:instancePath+"/communications/" + i21,schemaPath:"#/properties/communications/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data90.at !== undefined){
if(typeof data90.at !== "string"){
const err124 = {instancePath:instancePath+"/communications/" + i21+"/at",schemaPath:"#/properties/communications/items/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data90.channel !== undefined){
if(typeof data90.channel !== "string"){
const err125 = {instancePath:instancePath+"/communications/" + i21+"/channel",schemaPath:"#/properties/communications/items/properties/channel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data90.text !== undefined){
if(typeof data90.text !== "string"){
const err126 = {instancePath:instancePath+"/communications/" + i21+"/text",schemaPath:"#/properties/communications/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/communications/" + i21,schemaPath:"#/properties/communications/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/communications",schemaPath:"#/properties/communications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.history !== undefined){
let data94 = data.history;
if(Array.isArray(data94)){
const len22 = data94.length;
for(let i22=0; i22<len22; i22++){
let data95 = data94[i22];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.date !== undefined){
if(typeof data95.date !== "string"){
const err129 = {instancePath:instancePath+"/history/" + i22+"/date",schemaPath:"#/properties/history/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data95.change !== undefined){
if(typeof data95.change !== "string"){
const err130 = {instancePath:instancePath+"/history/" + i22+"/change",schemaPath:"#/properties/history/items/properties/change/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/history/" + i22,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.sections !== undefined){
let data98 = data.sections;
if(Array.isArray(data98)){
const len23 = data98.length;
for(let i23=0; i23<len23; i23++){
let data99 = data98[i23];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.heading === undefined){
const err133 = {instancePath:instancePath+"/sections/" + i23,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data99.id !== undefined){
if(typeof data99.id !== "string"){
const err134 = {instancePath:instancePath+"/sections/" + i23+"/id",schemaPath:"#/properties/sections/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data99.heading !== undefined){
if(typeof data99.heading !== "string"){
const err135 = {instancePath:instancePath+"/sections/" + i23+"/heading",schemaPath:"#/properties/sections/items/properties/heading/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data99.level !== undefined){
let data102 = data99.level;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err136 = {instancePath:instancePath+"/sections/" + i23+"/level",schemaPath:"#/properties/sections/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 6 || isNaN(data102)){
const err137 = {instancePath:instancePath+"/sections/" + i23+"/level",schemaPath:"#/properties/sections/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err138 = {instancePath:instancePath+"/sections/" + i23+"/level",schemaPath:"#/properties/sections/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data99.text !== undefined){
if(typeof data99.text !== "string"){
const err139 = {instancePath:instancePath+"/sections/" + i23+"/text",schemaPath:"#/properties/sections/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/sections/" + i23,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"rca":true,"profile":true,"id":true,"title":true,"status":true,"severity":true,"date":true,"started_at":true,"detected_at":true,"resolved_at":true,"timezone":true,"products":true,"services":true,"environment":true,"region":true,"owner":true,"authors":true,"reviewers":true,"contributors":true,"audience":true,"published":true,"detected_by":true,"duration_basis":true,"tags":true,"related":true,"opening":true,"impact":true,"timelines":true,"causes":true,"actions":true,"lessons":true,"communications":true,"history":true,"sections":true},"dynamicProps":false,"dynamicItems":false};

const checkMinimalProfile = validate21;
const schema32 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"timezone":{},"status":{},"severity":{},"owner":{}},"sections":true,"timeline":true,"actions":true};
const func2 = profileKeywords.sections;
const func3 = profileKeywords.timeline;
const func4 = profileKeywords.actions;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"title":true,"date":true,"timezone":true,"status":true,"severity":true,"owner":true},"dynamicProps":false,"dynamicItems":false};

const checkAtlassianProfile = validate22;
const schema33 = {"type":"object","required":["title","owner","severity"],"properties":{"title":{},"owner":{},"severity":{},"services":{},"incident_description":{},"date":{},"status":{},"reviewers":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.severity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err3 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err4 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err5 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"title":true,"owner":true,"severity":true,"services":true,"incident_description":true,"date":true,"status":true,"reviewers":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkAwsCoeProfile = validate23;
const schema34 = {"type":"object","required":["title","owner"],"properties":{"title":{},"owner":{"type":["string","number","array"],"maxItems":1},"ticket":{},"date":{},"authors":{},"severity":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner !== undefined){
let data0 = data.owner;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema34.properties.owner.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 1){
const err3 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"title":true,"owner":true,"ticket":true,"date":true,"authors":true,"severity":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkAwsIncidentManagerProfile = validate24;
const schema35 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"owner":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"title":true,"date":true,"severity":true,"owner":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkAzureLegacyProfile = validate25;
const schema36 = {"type":"object","required":["title"],"properties":{"title":{},"date":{},"services":{},"region":{},"timezone":{},"audience":{"enum":["public","internal"]}},"sections":true,"timeline":true,"actions":true};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.audience !== undefined){
let data0 = data.audience;
if(!((data0 === "public") || (data0 === "internal"))){
const err1 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema36.properties.audience.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"title":true,"date":true,"services":true,"region":true,"timezone":true,"audience":true},"dynamicProps":false,"dynamicItems":false};

const checkAzurePirProfile = validate26;
const schema37 = {"type":"object","required":["title","date","id"],"properties":{"title":{},"date":{},"id":{},"services":{},"region":{},"timezone":{},"status":{"enum":["preliminary","final"]},"published":{},"audience":{"enum":["public","internal"]}},"sections":true,"timeline":true,"actions":true,"clocks":true};
const func20 = profileKeywords.clocks;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!((data0 === "preliminary") || (data0 === "final"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.audience !== undefined){
let data1 = data.audience;
if(!((data1 === "public") || (data1 === "internal"))){
const err4 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema37.properties.audience.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err5 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err6 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err7 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const fault3 of func20(this, data)){
const err8 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"title":true,"date":true,"id":true,"services":true,"region":true,"timezone":true,"status":true,"published":true,"audience":true},"dynamicProps":false,"dynamicItems":false};

const checkBinderProfile = validate27;
const schema38 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"title":true,"date":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkCcadbClosureProfile = validate28;
const schema39 = {"type":"object","required":["title"],"properties":{"title":{"type":"string","pattern":"^(?:[^:]{1,200}: *\\S|(?:[Rr]eport )?[Cc]losure [Ss]ummary|[Rr]eport [Cc]losure)"},"id":{},"published":{},"status":{}},"sections":true,"timeline":true};
const pattern7 = new RegExp("^(?:[^:]{1,200}: *\\S|(?:[Rr]eport )?[Cc]losure [Ss]ummary|[Rr]eport [Cc]losure)", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^(?:[^:]{1,200}: *\\S|(?:[Rr]eport )?[Cc]losure [Ss]ummary|[Rr]eport [Cc]losure)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err3 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err4 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"title":true,"id":true,"published":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const checkCcadbFullProfile = validate29;
const schema40 = {"type":"object","required":["title"],"properties":{"title":{"type":"string","pattern":"^(?:[^:]{1,200}: *\\S|(?:[Ff]ull )?[Ii]ncident [Rr]eport)"},"id":{},"timezone":{},"published":{},"status":{}},"sections":true,"timeline":true,"actions":true,"clocks":true};
const pattern8 = new RegExp("^(?:[^:]{1,200}: *\\S|(?:[Ff]ull )?[Ii]ncident [Rr]eport)", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^(?:[^:]{1,200}: *\\S|(?:[Ff]ull )?[Ii]ncident [Rr]eport)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err3 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err4 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err5 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault3 of func20(this, data)){
const err6 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"title":true,"id":true,"timezone":true,"published":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const checkCcadbPreliminaryProfile = validate30;
const schema41 = {"type":"object","required":["title"],"properties":{"title":{"type":"string","pattern":"^(?:[^:]{1,200}: *\\S|(?:[Pp]reliminary )?[Ii]ncident [Rr]eport)"},"id":{},"detected_at":{},"published":{},"status":{}},"sections":true,"timeline":true,"clocks":true};
const pattern9 = new RegExp("^(?:[^:]{1,200}: *\\S|(?:[Pp]reliminary )?[Ii]ncident [Rr]eport)", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^(?:[^:]{1,200}: *\\S|(?:[Pp]reliminary )?[Ii]ncident [Rr]eport)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err3 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err4 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault2 of func20(this, data)){
const err5 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"title":true,"id":true,"detected_at":true,"published":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const checkChefProfile = validate31;
const schema42 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"title":true,"date":true,"severity":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkDfdsProfile = validate32;
const schema43 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"title":true,"date":true,"severity":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkEightDProfile = validate33;
const schema44 = {"type":"object","required":["title","id","opened","updated","owner","customer_ref"],"properties":{"title":{},"id":{},"opened":{"type":"string","format":"calendar-date"},"updated":{"type":"string","format":"calendar-date"},"owner":{"type":["string","number","array"],"maxItems":1},"customer":{},"customer_ref":{},"part":{},"date":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.opened === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opened"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.owner === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.customer_ref === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_ref"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.opened !== undefined){
let data0 = data.opened;
if(typeof data0 === "string"){
if(!(formats0(data0))){
const err6 = {instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/format",keyword:"format",params:{format: "calendar-date"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/opened",schemaPath:"#/properties/opened/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated !== undefined){
let data1 = data.updated;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err8 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "calendar-date"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema44.properties.owner.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 1){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
for(const fault0 of func2(this, data)){
const err12 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err13 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err14 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"title":true,"id":true,"opened":true,"updated":true,"owner":true,"customer":true,"customer_ref":true,"part":true,"date":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkEuDoraFinalProfile = validate34;
const schema45 = {"type":"object","required":["title","id","lei","authority","criteria","member_states"],"properties":{"title":{},"id":{},"lei":{"type":"string","pattern":"^[A-Z0-9]{20}$"},"authority":{},"criteria":{},"member_states":{},"date":{},"detected_at":{},"classified_at":{},"initial_notice_at":{},"intermediate_report_at":{},"published":{},"timezone":{}},"sections":true,"timeline":true,"actions":true,"clocks":true};
const pattern10 = new RegExp("^[A-Z0-9]{20}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lei === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lei"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.authority === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.member_states === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "member_states"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.lei !== undefined){
let data0 = data.lei;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err6 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{20}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lei",schemaPath:"#/properties/lei/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err8 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err9 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err10 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const fault3 of func20(this, data)){
const err11 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"title":true,"id":true,"lei":true,"authority":true,"criteria":true,"member_states":true,"date":true,"detected_at":true,"classified_at":true,"initial_notice_at":true,"intermediate_report_at":true,"published":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkExLibrisProfile = validate35;
const schema46 = {"type":"object","required":["title","date","products"],"properties":{"title":{},"date":{},"products":{},"environment":{},"region":{},"timezone":{},"status":{},"audience":{"enum":["public","internal"]}},"sections":true,"timeline":true,"actions":true};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.products === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.audience !== undefined){
let data0 = data.audience;
if(!((data0 === "public") || (data0 === "internal"))){
const err3 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema46.properties.audience.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"title":true,"date":true,"products":true,"environment":true,"region":true,"timezone":true,"status":true,"audience":true},"dynamicProps":false,"dynamicItems":false};

const checkFirehydrantProfile = validate36;
const schema47 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"title":true,"date":true,"severity":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkFiveWhysProfile = validate37;
const schema48 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"status":{},"time_window":{},"total_time":{},"tickets":{},"region":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"title":true,"date":true,"status":true,"time_window":true,"total_time":true,"tickets":true,"region":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkFlutterProfile = validate38;
const schema49 = {"type":"object","required":["title","date","status","owner"],"properties":{"title":{},"status":{},"owner":{},"date":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.owner === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"title":true,"status":true,"owner":true,"date":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkGitlabIncidentProfile = validate39;
const schema50 = {"type":"object","required":["title","severity"],"properties":{"title":{},"severity":{},"date":{},"services":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"title":true,"severity":true,"date":true,"services":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkGitlabReviewProfile = validate40;
const schema51 = {"type":"object","required":["title","severity"],"properties":{"title":{},"severity":{"enum":["S1","S2","S3","S4"]},"date":{},"services":{},"owner":{},"incident_manager":{},"engineer_on_call":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((((data0 === "S1") || (data0 === "S2")) || (data0 === "S3")) || (data0 === "S4"))){
const err2 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema51.properties.severity.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err3 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err4 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err5 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"title":true,"severity":true,"date":true,"services":true,"owner":true,"incident_manager":true,"engineer_on_call":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkGoogle2013Profile = validate41;
const schema52 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"timezone":{},"status":{}},"sections":true,"timeline":true,"actions":true};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"title":true,"date":true,"timezone":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const checkGoogleSreProfile = validate42;
const schema53 = {"type":"object","required":["title","date","authors","status"],"properties":{"title":{},"date":{},"authors":{},"status":{"enum":["draft","in-review","complete","complete, action items in progress","final"]},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.authors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authors"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((((data0 === "draft") || (data0 === "in-review")) || (data0 === "complete")) || (data0 === "complete, action items in progress")) || (data0 === "final"))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema53.properties.status.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err5 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err6 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err7 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"title":true,"date":true,"authors":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkGoogleSreWorkbookProfile = validate43;
const schema54 = {"type":"object","required":["title","date","owner","status","shared_with","published"],"properties":{"title":{},"owner":{"type":["string","number","array"],"maxItems":1},"status":{"enum":["draft","in-review","final"]},"date":{},"timezone":{},"contributors":{},"shared_with":{},"published":{}},"sections":true,"timeline":true,"actions":true,"clocks":true};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.shared_with === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shared_with"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.published === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "published"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.owner !== undefined){
let data0 = data.owner;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))){
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema54.properties.owner.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 1){
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((data1 === "draft") || (data1 === "in-review")) || (data1 === "final"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema54.properties.status.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err9 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err10 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err11 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const fault3 of func20(this, data)){
const err12 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"title":true,"owner":true,"status":true,"date":true,"timezone":true,"contributors":true,"shared_with":true,"published":true},"dynamicProps":false,"dynamicItems":false};

const checkIncidentioCmrProfile = validate44;
const schema55 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"owner":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"title":true,"date":true,"severity":true,"owner":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkIncidentioLightProfile = validate45;
const schema56 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"severity":{},"owner":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"title":true,"date":true,"severity":true,"owner":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkKehoeProfile = validate46;
const schema57 = {"type":"object","required":["title","date"],"properties":{"title":{},"date":{},"owner":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err2 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err3 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err4 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"title":true,"date":true,"owner":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkLimoncelliProfile = validate47;
const schema58 = {"type":"object","required":["title","started_at","resolved_at","status"],"properties":{"title":{},"status":{},"started_at":{},"resolved_at":{},"duration":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.started_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.resolved_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolved_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"title":true,"status":true,"started_at":true,"resolved_at":true,"duration":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkPagerdutyProfile = validate48;
const schema59 = {"type":"object","required":["title","owner","meeting_scheduled_for","call_recording"],"properties":{"title":{},"owner":{"type":["string","number","array"],"maxItems":1},"date":{},"severity":{"enum":["SEV1","SEV2","SEV3","SEV4","SEV5"]},"status":{"enum":["draft","in-review","reviewed","closed"]},"meeting_scheduled_for":{},"call_recording":{},"timezone":{}},"sections":true,"timeline":true,"actions":true,"clocks":true};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.meeting_scheduled_for === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meeting_scheduled_for"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.call_recording === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_recording"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.owner !== undefined){
let data0 = data.owner;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))){
const err4 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema59.properties.owner.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 1){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((((data1 === "SEV1") || (data1 === "SEV2")) || (data1 === "SEV3")) || (data1 === "SEV4")) || (data1 === "SEV5"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema59.properties.severity.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!((((data2 === "draft") || (data2 === "in-review")) || (data2 === "reviewed")) || (data2 === "closed"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema59.properties.status.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err8 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err9 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err10 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const fault3 of func20(this, data)){
const err11 = {instancePath,schemaPath:"#/clocks",keyword:"clocks",params:fault3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"title":true,"owner":true,"date":true,"severity":true,"status":true,"meeting_scheduled_for":true,"call_recording":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkServicenowPirProfile = validate49;
const schema60 = {"type":"object","required":["title","date","id","severity"],"properties":{"title":{},"id":{},"severity":{},"date":{},"services":{},"status":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"title":true,"id":true,"severity":true,"date":true,"services":true,"status":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkWikimediaFullProfile = validate50;
const schema61 = {"type":"object","required":["title","date","status"],"properties":{"title":{},"status":{"enum":["draft","in-review","final"]},"date":{},"id":{},"task":{},"started_at":{},"resolved_at":{},"people_paged":{},"responder_count":{},"coordinators":{},"affected_metrics":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "draft") || (data0 === "in-review")) || (data0 === "final"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema61.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"title":true,"status":true,"date":true,"id":true,"task":true,"started_at":true,"resolved_at":true,"people_paged":true,"responder_count":true,"coordinators":true,"affected_metrics":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

const checkWikimediaLightProfile = validate51;
const schema62 = {"type":"object","required":["title","date","status"],"properties":{"title":{},"status":{"enum":["draft","in-review","final"]},"date":{},"id":{},"task":{},"started_at":{},"resolved_at":{},"people_paged":{},"responder_count":{},"coordinators":{},"affected_metrics":{},"timezone":{}},"sections":true,"timeline":true,"actions":true};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((data0 === "draft") || (data0 === "in-review")) || (data0 === "final"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema62.properties.status.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const fault0 of func2(this, data)){
const err4 = {instancePath,schemaPath:"#/sections",keyword:"sections",params:fault0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const fault1 of func3(this, data)){
const err5 = {instancePath,schemaPath:"#/timeline",keyword:"timeline",params:fault1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const fault2 of func4(this, data)){
const err6 = {instancePath,schemaPath:"#/actions",keyword:"actions",params:fault2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"title":true,"status":true,"date":true,"id":true,"task":true,"started_at":true,"resolved_at":true,"people_paged":true,"responder_count":true,"coordinators":true,"affected_metrics":true,"timezone":true},"dynamicProps":false,"dynamicItems":false};

/** The rule of a keyword where the schema names no other. */
export const usualRules: Readonly<Record<string, string | readonly string[]>> = {"type":"invalid-value","enum":"invalid-value","const":"invalid-value","format":"invalid-value","pattern":"invalid-value","minLength":"invalid-value","maxLength":"invalid-value","minimum":"invalid-value","maximum":"invalid-value","minItems":"invalid-value","maxItems":"invalid-value","required":"missing-field","chronological":["out-of-order","newest-first","midnight-rollover","date-outlier"],"sections":["missing-section","section-order","empty-section","missing-field","invalid-value"],"timeline":["missing-phase","vague-time"],"actions":["missing-field","invalid-value"],"clocks":"late-report"};

export const reportSchema: CompiledSchema = { check: checkReport, rules: {"#/properties/date/format":"invalid-timestamp","#/properties/started_at/format":"invalid-timestamp","#/properties/started_at/then/format":"missing-zone","#/properties/detected_at/format":"invalid-timestamp","#/properties/detected_at/then/format":"missing-zone","#/properties/resolved_at/format":"invalid-timestamp","#/properties/resolved_at/then/format":"missing-zone","#/properties/timezone/format":"unknown-zone","#/properties/published/format":"invalid-timestamp","#/properties/impact/properties/windows/items/properties/start/format":"invalid-timestamp","#/properties/impact/properties/windows/items/properties/start/then/format":"missing-zone","#/properties/timelines/items/properties/timezone/format":"unknown-zone","#/properties/timelines/items/properties/entries/items/properties/at/format":"invalid-timestamp","#/properties/timelines/items/properties/entries/items/properties/at/then/format":"missing-zone","#/properties/actions/items/properties/due/format":"invalid-timestamp"} };

export const profileSchemas: ReadonlyMap<string, CompiledSchema> = new Map([
  ['minimal', { check: checkMinimalProfile, rules: {} }],
  ['atlassian', { check: checkAtlassianProfile, rules: {} }],
  ['aws-coe', { check: checkAwsCoeProfile, rules: {"#/properties/owner/maxItems":"several-owners"} }],
  ['aws-incident-manager', { check: checkAwsIncidentManagerProfile, rules: {} }],
  ['azure-legacy', { check: checkAzureLegacyProfile, rules: {} }],
  ['azure-pir', { check: checkAzurePirProfile, rules: {} }],
  ['binder', { check: checkBinderProfile, rules: {} }],
  ['ccadb-closure', { check: checkCcadbClosureProfile, rules: {} }],
  ['ccadb-full', { check: checkCcadbFullProfile, rules: {} }],
  ['ccadb-preliminary', { check: checkCcadbPreliminaryProfile, rules: {} }],
  ['chef', { check: checkChefProfile, rules: {} }],
  ['dfds', { check: checkDfdsProfile, rules: {} }],
  ['eight-d', { check: checkEightDProfile, rules: {"#/properties/opened/format":"invalid-timestamp","#/properties/updated/format":"invalid-timestamp","#/properties/owner/maxItems":"several-owners"} }],
  ['eu-dora-final', { check: checkEuDoraFinalProfile, rules: {} }],
  ['ex-libris', { check: checkExLibrisProfile, rules: {} }],
  ['firehydrant', { check: checkFirehydrantProfile, rules: {} }],
  ['five-whys', { check: checkFiveWhysProfile, rules: {} }],
  ['flutter', { check: checkFlutterProfile, rules: {} }],
  ['gitlab-incident', { check: checkGitlabIncidentProfile, rules: {} }],
  ['gitlab-review', { check: checkGitlabReviewProfile, rules: {} }],
  ['google-2013', { check: checkGoogle2013Profile, rules: {} }],
  ['google-sre', { check: checkGoogleSreProfile, rules: {} }],
  ['google-sre-workbook', { check: checkGoogleSreWorkbookProfile, rules: {"#/properties/owner/maxItems":"several-owners"} }],
  ['incidentio-cmr', { check: checkIncidentioCmrProfile, rules: {} }],
  ['incidentio-light', { check: checkIncidentioLightProfile, rules: {} }],
  ['kehoe', { check: checkKehoeProfile, rules: {} }],
  ['limoncelli', { check: checkLimoncelliProfile, rules: {} }],
  ['pagerduty', { check: checkPagerdutyProfile, rules: {"#/properties/owner/maxItems":"several-owners"} }],
  ['servicenow-pir', { check: checkServicenowPirProfile, rules: {} }],
  ['wikimedia-full', { check: checkWikimediaFullProfile, rules: {} }],
  ['wikimedia-light', { check: checkWikimediaLightProfile, rules: {} }],
]);
