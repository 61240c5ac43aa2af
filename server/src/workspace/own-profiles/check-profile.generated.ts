// Generated from schemas/profile.schema.json and schemas/vocabulary.schema.json by `npm run generate`. Do not edit.
// @ts-nocheck The code is made by ajv; what is exported to the product has its type at the end.

import type { ShapeCheck } from './shape-error.ts';

const check = validate20;
const schema31 = {"type":"object","properties":{"$schema":{"const":"https://github.com/rca-author/rca-author/schemas/profile.schema.json"},"$id":{"type":"string","maxLength":300},"$ref":{"const":"https://github.com/rca-author/rca-author/schemas/rca.schema.json"},"$comment":{"type":"string"},"title":{"type":"string","minLength":1,"maxLength":100},"description":{"type":"string","maxLength":1000},"type":{"const":"object"},"extends":{"$ref":"#/$defs/extends"},"source":{"$ref":"#/$defs/source"},"required":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/key"}},"properties":{"type":"object","maxProperties":100,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/field"}},"order":{"$ref":"#/$defs/order"},"sections":{"$ref":"#/$defs/sections"},"timeline":{"$ref":"#/$defs/timeline"},"actions":{"$ref":"#/$defs/actions"},"clocks":{"$ref":"#/$defs/clocks"},"recognise":{"$ref":"#/$defs/recognise"},"rules":{"$ref":"#/$defs/rules"}},"required":["title"],"additionalProperties":false,"$defs":{"chronological":{"type":"boolean"},"findings":{"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string"}},"default":{"type":"invalid-value","enum":"invalid-value","const":"invalid-value","format":"invalid-value","pattern":"invalid-value","minLength":"invalid-value","maxLength":"invalid-value","minimum":"invalid-value","maximum":"invalid-value","minItems":"invalid-value","maxItems":"invalid-value","required":"missing-field","chronological":["out-of-order","newest-first","midnight-rollover","date-outlier"],"sections":["missing-section","section-order","empty-section","missing-field","invalid-value"],"timeline":["missing-phase","vague-time"],"actions":["missing-field","invalid-value"],"clocks":"late-report"}},"aliases":{"type":"object","additionalProperties":{"type":"string"}},"extends":{"$ref":"#/$defs/id"},"source":{"type":"string","maxLength":300},"order":{"enum":["strict","loose"]},"sections":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"maxProperties":100,"additionalProperties":{"$ref":"#/$defs/section"}},"section":{"type":["object","null"],"properties":{"heading":{"type":"string","minLength":1,"maxLength":200},"aliases":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}},"required":{"type":"boolean"},"oneOf":{"$ref":"#/$defs/id"},"also":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/id"}},"repeatable":{"type":"boolean"},"parent":{"$ref":"#/$defs/id"},"after":{"$ref":"#/$defs/id"},"guidance":{"type":"string","maxLength":2000},"skeleton":{"type":"string","maxLength":4000},"holds":{"enum":["timeline","actions","causes","cause","impact","history","communication","lessons-well","lessons-badly","lessons-lucky","whys"]},"minItems":{"type":"integer","minimum":1,"maximum":100},"properties":{"type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":120},"additionalProperties":{"$ref":"#/$defs/value"}},"contains":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":300}},"columns":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":100}}},"additionalProperties":false},"value":{"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"required":{"type":"boolean"},"labels":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":120}},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"aliases":{"$ref":"#/$defs/aliases"},"pattern":{"type":"string","format":"regex","maxLength":300}},"additionalProperties":false},"timeline":{"type":"object","properties":{"zonePolicy":{"enum":["inherit","explicit"]},"zone":{"type":["string","null"],"maxLength":60},"form":{"enum":["list","table","headings"]},"precision":{"enum":["second","minute","hour","day"]},"required":{"type":"array","maxItems":11,"items":{"anyOf":[{"$ref":"#/$defs/kind"},{"type":"array","minItems":1,"maxItems":11,"items":{"$ref":"#/$defs/kind"}}]}}},"additionalProperties":false},"actions":{"type":"object","properties":{"form":{"enum":["list","table"]},"columns":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60}},"properties":{"type":"object","maxProperties":20,"additionalProperties":{"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}}},"additionalProperties":false}}},"additionalProperties":false},"clocks":{"type":"object","propertyNames":{"$ref":"#/$defs/id"},"maxProperties":20,"additionalProperties":{"$ref":"#/$defs/clock"}},"clock":{"type":["object","null"],"properties":{"description":{"type":"string","maxLength":500},"from":{"$ref":"#/$defs/point"},"to":{"$ref":"#/$defs/point"},"within":{"type":"string","pattern":"^P(?=\\d|T\\d)(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?)?$"},"businessDays":{"type":"boolean"},"if":{"type":"object","maxProperties":10,"additionalProperties":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","maxLength":100}}}},"required":["from","within"],"additionalProperties":false},"point":{"type":"string","pattern":"^[a-z][a-z0-9_-]*$","maxLength":60},"kind":{"enum":["cause-introduced","impact-start","detected","acknowledged","declared","engaged","mitigated","impact-end","resolved","comms","note"]},"recognise":{"type":["object","null"],"properties":{"headings":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}},"least":{"type":"integer","minimum":1},"title":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100}}},"required":["headings","least"],"additionalProperties":false},"rules":{"type":"object","maxProperties":300,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"enum":["off","hint","information","warning","error",null]}},"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":60},"key":{"type":"string","pattern":"^[a-z][a-z0-9_-]*$","maxLength":60},"field":{"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"type":{"enum":["string","number","integer","boolean","array",["string","number"],["string","array"],["string","number","array"]]},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"aliases":{"$ref":"#/$defs/aliases"},"default":{"type":"string","maxLength":300},"pattern":{"type":"string","format":"regex","maxLength":300},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minimum":{"type":"number"},"maximum":{"type":"number"},"format":{"enum":["zoned-date-time","calendar-date","possible-date","time-zone"]},"findings":{"$ref":"#/$defs/findings"}},"additionalProperties":false}}};
const schema32 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":60};
const schema33 = {"type":"string","maxLength":300};
const schema34 = {"type":"string","pattern":"^[a-z][a-z0-9_-]*$","maxLength":60};
const schema39 = {"enum":["strict","loose"]};
const schema52 = {"type":"object","properties":{"form":{"enum":["list","table"]},"columns":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60}},"properties":{"type":"object","maxProperties":20,"additionalProperties":{"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}}},"additionalProperties":false}}},"additionalProperties":false};
const schema58 = {"type":["object","null"],"properties":{"headings":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}},"least":{"type":"integer","minimum":1},"title":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100}}},"required":["headings","least"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const pattern12 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema36 = {"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"type":{"enum":["string","number","integer","boolean","array",["string","number"],["string","array"],["string","number","array"]]},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"aliases":{"$ref":"#/$defs/aliases"},"default":{"type":"string","maxLength":300},"pattern":{"type":"string","format":"regex","maxLength":300},"minLength":{"type":"integer","minimum":0},"maxLength":{"type":"integer","minimum":0},"minItems":{"type":"integer","minimum":0},"maxItems":{"type":"integer","minimum":0},"minimum":{"type":"number"},"maximum":{"type":"number"},"format":{"enum":["zoned-date-time","calendar-date","possible-date","time-zone"]},"findings":{"$ref":"#/$defs/findings"}},"additionalProperties":false};
const schema37 = {"type":"object","additionalProperties":{"type":"string"}};
const schema38 = {"type":"object","additionalProperties":{"type":["string","array"],"items":{"type":"string"}},"default":{"type":"invalid-value","enum":"invalid-value","const":"invalid-value","format":"invalid-value","pattern":"invalid-value","minLength":"invalid-value","maxLength":"invalid-value","minimum":"invalid-value","maximum":"invalid-value","minItems":"invalid-value","maxItems":"invalid-value","required":"missing-field","chronological":["out-of-order","newest-first","midnight-rollover","date-outlier"],"sections":["missing-section","section-order","empty-section","missing-field","invalid-value"],"timeline":["missing-phase","vague-time"],"actions":["missing-field","invalid-value"],"clocks":"late-report"}};
const func0 = (a, b) => JSON.stringify(a) === JSON.stringify(b);

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema36.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
const vSchema0 = schema36.properties.type.enum;
if(!((((((((data1 === "string") || (data1 === "number")) || (data1 === "integer")) || (data1 === "boolean")) || (data1 === "array")) || (func0(data1, vSchema0[5]))) || (func0(data1, vSchema0[6]))) || (func0(data1, vSchema0[7])))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema36.properties.type.enum},schema:schema36.properties.type.enum,parentSchema:schema36.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enum !== undefined){
let data2 = data.enum;
if(Array.isArray(data2)){
if(data2.length > 100){
const err5 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema36.properties.enum,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.enum,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 100){
const err7 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema36.properties.enum.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.properties.enum.items,data:data3};
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
const err9 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},schema:schema36.properties.enum.items.type,parentSchema:schema36.properties.enum.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema36.properties.enum.type,parentSchema:schema36.properties.enum,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.aliases !== undefined){
let data4 = data.aliases;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data5};
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
else {
const err12 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/aliases/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if(typeof data6 === "string"){
if(data6.length > 300){
const err13 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema36.properties.default,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "string"},schema:schema36.properties.default.type,parentSchema:schema36.properties.default,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.pattern !== undefined){
let data7 = data.pattern;
if(typeof data7 === "string"){
if(data7.length > 300){
const err15 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema36.properties.pattern,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema36.properties.pattern.type,parentSchema:schema36.properties.pattern,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.minLength !== undefined){
let data8 = data.minLength;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.minLength.type,parentSchema:schema36.properties.minLength,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.minLength,data:data8};
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
if(data.maxLength !== undefined){
let data9 = data.maxLength;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.maxLength.type,parentSchema:schema36.properties.maxLength,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.maxLength,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.minItems !== undefined){
let data10 = data.minItems;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.minItems.type,parentSchema:schema36.properties.minItems,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.minItems,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.maxItems !== undefined){
let data11 = data.maxItems;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err23 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.maxItems.type,parentSchema:schema36.properties.maxItems,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema36.properties.maxItems,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.minimum !== undefined){
let data12 = data.minimum;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema36.properties.minimum.type,parentSchema:schema36.properties.minimum,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.maximum !== undefined){
let data13 = data.maximum;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema36.properties.maximum.type,parentSchema:schema36.properties.maximum,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.format !== undefined){
let data14 = data.format;
if(!((((data14 === "zoned-date-time") || (data14 === "calendar-date")) || (data14 === "possible-date")) || (data14 === "time-zone"))){
const err27 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema36.properties.format.enum},schema:schema36.properties.format.enum,parentSchema:schema36.properties.format,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.findings !== undefined){
let data15 = data.findings;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err28 = {instancePath:instancePath+"/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/findings/additionalProperties/type",keyword:"type",params:{type: schema38.additionalProperties.type},schema:schema38.additionalProperties.type,parentSchema:schema38.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 !== "string"){
const err29 = {instancePath:instancePath+"/findings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/findings/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema38.additionalProperties.items.type,parentSchema:schema38.additionalProperties.items,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/findings",schemaPath:"#/$defs/findings/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data:data15};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","propertyNames":{"$ref":"#/$defs/id"},"maxProperties":100,"additionalProperties":{"$ref":"#/$defs/section"}};
const schema42 = {"type":["object","null"],"properties":{"heading":{"type":"string","minLength":1,"maxLength":200},"aliases":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}},"required":{"type":"boolean"},"oneOf":{"$ref":"#/$defs/id"},"also":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/id"}},"repeatable":{"type":"boolean"},"parent":{"$ref":"#/$defs/id"},"after":{"$ref":"#/$defs/id"},"guidance":{"type":"string","maxLength":2000},"skeleton":{"type":"string","maxLength":4000},"holds":{"enum":["timeline","actions","causes","cause","impact","history","communication","lessons-well","lessons-badly","lessons-lucky","whys"]},"minItems":{"type":"integer","minimum":1,"maximum":100},"properties":{"type":"object","maxProperties":50,"propertyNames":{"minLength":1,"maxLength":120},"additionalProperties":{"$ref":"#/$defs/value"}},"contains":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":300}},"columns":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":100}}},"additionalProperties":false};
const schema47 = {"type":["object","null"],"properties":{"description":{"type":"string","maxLength":1000},"required":{"type":"boolean"},"labels":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":120}},"enum":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":100}},"aliases":{"$ref":"#/$defs/aliases"},"pattern":{"type":"string","format":"regex","maxLength":300}},"additionalProperties":false};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "required")) || (key0 === "labels")) || (key0 === "enum")) || (key0 === "aliases")) || (key0 === "pattern"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema47.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema47.properties.description.type,parentSchema:schema47.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.required !== undefined){
let data1 = data.required;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.required.type,parentSchema:schema47.properties.required,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.labels !== undefined){
let data2 = data.labels;
if(Array.isArray(data2)){
if(data2.length > 20){
const err5 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema47.properties.labels,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length > 120){
const err6 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema47.properties.labels.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.labels.items,data:data3};
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
const err8 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},schema:schema47.properties.labels.items.type,parentSchema:schema47.properties.labels.items,data:data3};
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
else {
const err9 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},schema:schema47.properties.labels.type,parentSchema:schema47.properties.labels,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enum !== undefined){
let data4 = data.enum;
if(Array.isArray(data4)){
if(data4.length > 100){
const err10 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema47.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema47.properties.enum.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.enum.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/enum/" + i1,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},schema:schema47.properties.enum.items.type,parentSchema:schema47.properties.enum.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema47.properties.enum.type,parentSchema:schema47.properties.enum,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.aliases !== undefined){
let data6 = data.aliases;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/aliases/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/aliases/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/aliases/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pattern !== undefined){
let data8 = data.pattern;
if(typeof data8 === "string"){
if(data8.length > 300){
const err18 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema47.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema47.properties.pattern.type,parentSchema:schema47.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.heading !== undefined){
let data0 = data.heading;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema42.properties.heading,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.heading,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: "string"},schema:schema42.properties.heading.type,parentSchema:schema42.properties.heading,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
if(data1.length > 50){
const err5 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema42.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema42.properties.aliases.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.aliases.items,data:data2};
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
const err8 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.aliases.items.type,parentSchema:schema42.properties.aliases.items,data:data2};
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
else {
const err9 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema42.properties.aliases.type,parentSchema:schema42.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.required !== undefined){
let data3 = data.required;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.required.type,parentSchema:schema42.properties.required,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.oneOf !== undefined){
let data4 = data.oneOf;
if(typeof data4 === "string"){
if(data4.length > 60){
const err11 = {instancePath:instancePath+"/oneOf",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/oneOf",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:data4};
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
const err13 = {instancePath:instancePath+"/oneOf",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.also !== undefined){
let data5 = data.also;
if(Array.isArray(data5)){
if(data5.length > 20){
const err14 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema42.properties.also,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length > 60){
const err15 = {instancePath:instancePath+"/also/" + i1,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data6)){
const err16 = {instancePath:instancePath+"/also/" + i1,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:data6};
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
const err17 = {instancePath:instancePath+"/also/" + i1,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/type",keyword:"type",params:{type: "array"},schema:schema42.properties.also.type,parentSchema:schema42.properties.also,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.repeatable !== undefined){
let data7 = data.repeatable;
if(typeof data7 !== "boolean"){
const err19 = {instancePath:instancePath+"/repeatable",schemaPath:"#/properties/repeatable/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.repeatable.type,parentSchema:schema42.properties.repeatable,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.parent !== undefined){
let data8 = data.parent;
if(typeof data8 === "string"){
if(data8.length > 60){
const err20 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern4.test(data8)){
const err21 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:data8};
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
const err22 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.after !== undefined){
let data9 = data.after;
if(typeof data9 === "string"){
if(data9.length > 60){
const err23 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern4.test(data9)){
const err24 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.guidance !== undefined){
let data10 = data.guidance;
if(typeof data10 === "string"){
if(data10.length > 2000){
const err26 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema42.properties.guidance,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "string"},schema:schema42.properties.guidance.type,parentSchema:schema42.properties.guidance,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.skeleton !== undefined){
let data11 = data.skeleton;
if(typeof data11 === "string"){
if(data11.length > 4000){
const err28 = {instancePath:instancePath+"/skeleton",schemaPath:"#/properties/skeleton/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema42.properties.skeleton,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/skeleton",schemaPath:"#/properties/skeleton/type",keyword:"type",params:{type: "string"},schema:schema42.properties.skeleton.type,parentSchema:schema42.properties.skeleton,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.holds !== undefined){
let data12 = data.holds;
if(!(((((((((((data12 === "timeline") || (data12 === "actions")) || (data12 === "causes")) || (data12 === "cause")) || (data12 === "impact")) || (data12 === "history")) || (data12 === "communication")) || (data12 === "lessons-well")) || (data12 === "lessons-badly")) || (data12 === "lessons-lucky")) || (data12 === "whys"))){
const err30 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/enum",keyword:"enum",params:{allowedValues: schema42.properties.holds.enum},schema:schema42.properties.holds.enum,parentSchema:schema42.properties.holds,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.minItems !== undefined){
let data13 = data.minItems;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.minItems.type,parentSchema:schema42.properties.minItems,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema42.properties.minItems,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.minItems,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.properties !== undefined){
let data14 = data.properties;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50){
const err34 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema42.properties.properties,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data14){
const _errs35 = errors;
if(typeof key1 === "string"){
if(key1.length > 120){
const err35 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema42.properties.properties.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(key1.length < 1){
const err36 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.properties.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid9 = _errs35 === errors;
if(!valid9){
const err37 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema42.properties.properties.propertyNames,parentSchema:schema42.properties.properties,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key2 in data14){
if(!(validate25(data14[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema42.properties.properties.type,parentSchema:schema42.properties.properties,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.contains !== undefined){
let data16 = data.contains;
if(Array.isArray(data16)){
if(data16.length > 10){
const err39 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema42.properties.contains,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(data17.length > 300){
const err40 = {instancePath:instancePath+"/contains/" + i2,schemaPath:"#/properties/contains/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema42.properties.contains.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data17.length < 1){
const err41 = {instancePath:instancePath+"/contains/" + i2,schemaPath:"#/properties/contains/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.contains.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/contains/" + i2,schemaPath:"#/properties/contains/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.contains.items.type,parentSchema:schema42.properties.contains.items,data:data17};
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
else {
const err43 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "array"},schema:schema42.properties.contains.type,parentSchema:schema42.properties.contains,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.columns !== undefined){
let data18 = data.columns;
if(Array.isArray(data18)){
if(data18.length > 20){
const err44 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema42.properties.columns,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(data19.length > 100){
const err45 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema42.properties.columns.items,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.length < 1){
const err46 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.columns.items,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.columns.items.type,parentSchema:schema42.properties.columns.items,data:data19};
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
else {
const err48 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema42.properties.columns.type,parentSchema:schema42.properties.columns,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length > 100){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
const err1 = {instancePath,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema40.propertyNames,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate24(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","properties":{"zonePolicy":{"enum":["inherit","explicit"]},"zone":{"type":["string","null"],"maxLength":60},"form":{"enum":["list","table","headings"]},"precision":{"enum":["second","minute","hour","day"]},"required":{"type":"array","maxItems":11,"items":{"anyOf":[{"$ref":"#/$defs/kind"},{"type":"array","minItems":1,"maxItems":11,"items":{"$ref":"#/$defs/kind"}}]}}},"additionalProperties":false};
const schema50 = {"enum":["cause-introduced","impact-start","detected","acknowledged","declared","engaged","mitigated","impact-end","resolved","comms","note"]};

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
for(const key0 in data){
if(!(((((key0 === "zonePolicy") || (key0 === "zone")) || (key0 === "form")) || (key0 === "precision")) || (key0 === "required"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.zonePolicy !== undefined){
let data0 = data.zonePolicy;
if(!((data0 === "inherit") || (data0 === "explicit"))){
const err1 = {instancePath:instancePath+"/zonePolicy",schemaPath:"#/properties/zonePolicy/enum",keyword:"enum",params:{allowedValues: schema49.properties.zonePolicy.enum},schema:schema49.properties.zonePolicy.enum,parentSchema:schema49.properties.zonePolicy,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.zone !== undefined){
let data1 = data.zone;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: schema49.properties.zone.type},schema:schema49.properties.zone.type,parentSchema:schema49.properties.zone,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 60){
const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema49.properties.zone,data:data1};
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
if(data.form !== undefined){
let data2 = data.form;
if(!(((data2 === "list") || (data2 === "table")) || (data2 === "headings"))){
const err4 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema49.properties.form.enum},schema:schema49.properties.form.enum,parentSchema:schema49.properties.form,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.precision !== undefined){
let data3 = data.precision;
if(!((((data3 === "second") || (data3 === "minute")) || (data3 === "hour")) || (data3 === "day"))){
const err5 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues: schema49.properties.precision.enum},schema:schema49.properties.precision.enum,parentSchema:schema49.properties.precision,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.required !== undefined){
let data4 = data.required;
if(Array.isArray(data4)){
if(data4.length > 11){
const err6 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 11},schema:11,parentSchema:schema49.properties.required,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!(((((((((((data5 === "cause-introduced") || (data5 === "impact-start")) || (data5 === "detected")) || (data5 === "acknowledged")) || (data5 === "declared")) || (data5 === "engaged")) || (data5 === "mitigated")) || (data5 === "impact-end")) || (data5 === "resolved")) || (data5 === "comms")) || (data5 === "note"))){
const err7 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 11){
const err8 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 11},schema:11,parentSchema:schema49.properties.required.items.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties.required.items.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((((((((((data6 === "cause-introduced") || (data6 === "impact-start")) || (data6 === "detected")) || (data6 === "acknowledged")) || (data6 === "declared")) || (data6 === "engaged")) || (data6 === "mitigated")) || (data6 === "impact-end")) || (data6 === "resolved")) || (data6 === "comms")) || (data6 === "note"))){
const err10 = {instancePath:instancePath+"/required/" + i0+"/" + i1,schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema49.properties.required.items.anyOf[1].type,parentSchema:schema49.properties.required.items.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err12 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/anyOf",keyword:"anyOf",params:{},schema:schema49.properties.required.items.anyOf,parentSchema:schema49.properties.required.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},schema:schema49.properties.required.type,parentSchema:schema49.properties.required,data:data4};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","propertyNames":{"$ref":"#/$defs/id"},"maxProperties":20,"additionalProperties":{"$ref":"#/$defs/clock"}};
const schema55 = {"type":["object","null"],"properties":{"description":{"type":"string","maxLength":500},"from":{"$ref":"#/$defs/point"},"to":{"$ref":"#/$defs/point"},"within":{"type":"string","pattern":"^P(?=\\d|T\\d)(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?)?$"},"businessDays":{"type":"boolean"},"if":{"type":"object","maxProperties":10,"additionalProperties":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","maxLength":100}}}},"required":["from","within"],"additionalProperties":false};
const schema56 = {"type":"string","pattern":"^[a-z][a-z0-9_-]*$","maxLength":60};
const pattern16 = new RegExp("^P(?=\\d|T\\d)(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?)?$", "u");

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.within === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "within"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "from")) || (key0 === "to")) || (key0 === "within")) || (key0 === "businessDays")) || (key0 === "if"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema55.properties.description,data:data0};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema55.properties.description.type,parentSchema:schema55.properties.description,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(data1.length > 60){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/point/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/point/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},schema:"^[a-z][a-z0-9_-]*$",parentSchema:schema56,data:data1};
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
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(data2.length > 60){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/point/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/point/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},schema:"^[a-z][a-z0-9_-]*$",parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "string"},schema:schema56.type,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.within !== undefined){
let data3 = data.within;
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err12 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^P(?=\\d|T\\d)(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?)?$"},schema:"^P(?=\\d|T\\d)(?:\\d{1,4}W)?(?:\\d{1,4}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?)?$",parentSchema:schema55.properties.within,data:data3};
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
const err13 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},schema:schema55.properties.within.type,parentSchema:schema55.properties.within,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.businessDays !== undefined){
let data4 = data.businessDays;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/businessDays",schemaPath:"#/properties/businessDays/type",keyword:"type",params:{type: "boolean"},schema:schema55.properties.businessDays.type,parentSchema:schema55.properties.businessDays,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.if !== undefined){
let data5 = data.if;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 10){
const err15 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/maxProperties",keyword:"maxProperties",params:{limit: 10},schema:10,parentSchema:schema55.properties.if,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
let data6 = data5[key1];
if(Array.isArray(data6)){
if(data6.length > 20){
const err16 = {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/if/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema55.properties.if.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/if/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema55.properties.if.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length > 100){
const err18 = {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/if/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema55.properties.if.additionalProperties.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/if/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema55.properties.if.additionalProperties.items.type,parentSchema:schema55.properties.if.additionalProperties.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/if/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/if/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema55.properties.if.additionalProperties.type,parentSchema:schema55.properties.if.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/if",schemaPath:"#/properties/if/type",keyword:"type",params:{type: "object"},schema:schema55.properties.if.type,parentSchema:schema55.properties.if,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
const err1 = {instancePath,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema53.propertyNames,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate32(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
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
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","maxProperties":300,"propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"enum":["off","hint","information","warning","error",null]}};

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
if(Object.keys(data).length > 300){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 300},schema:300,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(key0.length > 60){
const err1 = {instancePath,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(key0)){
const err2 = {instancePath,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema59.propertyNames,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(!((((((data0 === "off") || (data0 === "hint")) || (data0 === "information")) || (data0 === "warning")) || (data0 === "error")) || (data0 === null))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema59.additionalProperties.enum},schema:schema59.additionalProperties.enum,parentSchema:schema59.additionalProperties,data:data0};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if("https://github.com/rca-author/rca-author/schemas/profile.schema.json" !== data0){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://github.com/rca-author/rca-author/schemas/profile.schema.json"},schema:"https://github.com/rca-author/rca-author/schemas/profile.schema.json",parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$id !== undefined){
let data1 = data.$id;
if(typeof data1 === "string"){
if(data1.length > 300){
const err3 = {instancePath:instancePath+"/$id",schemaPath:"#/properties/%24id/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema31.properties.$id,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/$id",schemaPath:"#/properties/%24id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$id.type,parentSchema:schema31.properties.$id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$ref !== undefined){
let data2 = data.$ref;
if("https://github.com/rca-author/rca-author/schemas/rca.schema.json" !== data2){
const err5 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/const",keyword:"const",params:{allowedValue: "https://github.com/rca-author/rca-author/schemas/rca.schema.json"},schema:"https://github.com/rca-author/rca-author/schemas/rca.schema.json",parentSchema:schema31.properties.$ref,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.$comment !== undefined){
let data3 = data.$comment;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$comment.type,parentSchema:schema31.properties.$comment,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(data4.length > 100){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.title,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.title,data:data4};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.description,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if("object" !== data6){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "object"},schema:"object",parentSchema:schema31.properties.type,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.extends !== undefined){
let data7 = data.extends;
if(typeof data7 === "string"){
if(data7.length > 60){
const err13 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/extends/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data7)){
const err14 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/extends/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema32,data:data7};
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
const err15 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/extends/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 === "string"){
if(data8.length > 300){
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema33,data:data8};
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
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.required !== undefined){
let data9 = data.required;
if(Array.isArray(data9)){
if(data9.length > 100){
const err18 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema31.properties.required,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(data10.length > 60){
const err19 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/key/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern5.test(data10)){
const err20 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},schema:"^[a-z][a-z0-9_-]*$",parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},schema:schema31.properties.required.type,parentSchema:schema31.properties.required,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.properties !== undefined){
let data11 = data.properties;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 100){
const err23 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema31.properties.properties,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data11){
const _errs26 = errors;
if(typeof key1 === "string"){
if(key1.length > 60){
const err24 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/key/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern5.test(key1)){
const err25 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},schema:"^[a-z][a-z0-9_-]*$",parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/properties",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid6 = _errs26 === errors;
if(!valid6){
const err27 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.properties.propertyNames,parentSchema:schema31.properties.properties,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data11){
if(!(validate21(data11[key2], {instancePath:instancePath+"/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.properties.type,parentSchema:schema31.properties.properties,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.order !== undefined){
let data13 = data.order;
if(!((data13 === "strict") || (data13 === "loose"))){
const err29 = {instancePath:instancePath+"/order",schemaPath:"#/$defs/order/enum",keyword:"enum",params:{allowedValues: schema39.enum},schema:schema39.enum,parentSchema:schema39,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.sections !== undefined){
if(!(validate23(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.timeline !== undefined){
if(!(validate29(data.timeline, {instancePath:instancePath+"/timeline",parentData:data,parentDataProperty:"timeline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data16 = data.actions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((((key3 === "form") || (key3 === "columns")) || (key3 === "required")) || (key3 === "properties"))){
const err30 = {instancePath:instancePath+"/actions",schemaPath:"#/$defs/actions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema52,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.form !== undefined){
let data17 = data16.form;
if(!((data17 === "list") || (data17 === "table"))){
const err31 = {instancePath:instancePath+"/actions/form",schemaPath:"#/$defs/actions/properties/form/enum",keyword:"enum",params:{allowedValues: schema52.properties.form.enum},schema:schema52.properties.form.enum,parentSchema:schema52.properties.form,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.columns !== undefined){
let data18 = data16.columns;
if(Array.isArray(data18)){
if(data18.length > 20){
const err32 = {instancePath:instancePath+"/actions/columns",schemaPath:"#/$defs/actions/properties/columns/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.columns,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(data19.length > 100){
const err33 = {instancePath:instancePath+"/actions/columns/" + i1,schemaPath:"#/$defs/actions/properties/columns/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema52.properties.columns.items,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19.length < 1){
const err34 = {instancePath:instancePath+"/actions/columns/" + i1,schemaPath:"#/$defs/actions/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52.properties.columns.items,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/actions/columns/" + i1,schemaPath:"#/$defs/actions/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.columns.items.type,parentSchema:schema52.properties.columns.items,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/actions/columns",schemaPath:"#/$defs/actions/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema52.properties.columns.type,parentSchema:schema52.properties.columns,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.required !== undefined){
let data20 = data16.required;
if(Array.isArray(data20)){
if(data20.length > 20){
const err37 = {instancePath:instancePath+"/actions/required",schemaPath:"#/$defs/actions/properties/required/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.required,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(data21.length > 60){
const err38 = {instancePath:instancePath+"/actions/required/" + i2,schemaPath:"#/$defs/actions/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema52.properties.required.items,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern12.test(data21)){
const err39 = {instancePath:instancePath+"/actions/required/" + i2,schemaPath:"#/$defs/actions/properties/required/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema52.properties.required.items,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/actions/required/" + i2,schemaPath:"#/$defs/actions/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.required.items.type,parentSchema:schema52.properties.required.items,data:data21};
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
else {
const err41 = {instancePath:instancePath+"/actions/required",schemaPath:"#/$defs/actions/properties/required/type",keyword:"type",params:{type: "array"},schema:schema52.properties.required.type,parentSchema:schema52.properties.required,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.properties !== undefined){
let data22 = data16.properties;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 20){
const err42 = {instancePath:instancePath+"/actions/properties",schemaPath:"#/$defs/actions/properties/properties/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema52.properties.properties,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key4 in data22){
let data23 = data22[key4];
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err43 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/actions/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema52.properties.properties.additionalProperties.type},schema:schema52.properties.properties.additionalProperties.type,parentSchema:schema52.properties.properties.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((key5 === "description") || (key5 === "enum"))){
const err44 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/actions/properties/properties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema52.properties.properties.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.description !== undefined){
let data24 = data23.description;
if(typeof data24 === "string"){
if(data24.length > 1000){
const err45 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema52.properties.properties.additionalProperties.properties.description,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},schema:schema52.properties.properties.additionalProperties.properties.description.type,parentSchema:schema52.properties.properties.additionalProperties.properties.description,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.enum !== undefined){
let data25 = data23.enum;
if(Array.isArray(data25)){
if(data25.length > 100){
const err47 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema52.properties.properties.additionalProperties.properties.enum,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data25.length < 1){
const err48 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema52.properties.properties.additionalProperties.properties.enum,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(data26.length > 100){
const err49 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i3,schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema52.properties.properties.additionalProperties.properties.enum.items,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data26.length < 1){
const err50 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i3,schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52.properties.properties.additionalProperties.properties.enum.items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i3,schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.properties.additionalProperties.properties.enum.items.type,parentSchema:schema52.properties.properties.additionalProperties.properties.enum.items,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/actions/properties/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/$defs/actions/properties/properties/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"},schema:schema52.properties.properties.additionalProperties.properties.enum.type,parentSchema:schema52.properties.properties.additionalProperties.properties.enum,data:data25};
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
}
else {
const err53 = {instancePath:instancePath+"/actions/properties",schemaPath:"#/$defs/actions/properties/properties/type",keyword:"type",params:{type: "object"},schema:schema52.properties.properties.type,parentSchema:schema52.properties.properties,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/actions",schemaPath:"#/$defs/actions/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.clocks !== undefined){
if(!(validate31(data.clocks, {instancePath:instancePath+"/clocks",parentData:data,parentDataProperty:"clocks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.recognise !== undefined){
let data28 = data.recognise;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err55 = {instancePath:instancePath+"/recognise",schemaPath:"#/$defs/recognise/type",keyword:"type",params:{type: schema58.type},schema:schema58.type,parentSchema:schema58,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.headings === undefined){
const err56 = {instancePath:instancePath+"/recognise",schemaPath:"#/$defs/recognise/required",keyword:"required",params:{missingProperty: "headings"},schema:schema58.required,parentSchema:schema58,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data28.least === undefined){
const err57 = {instancePath:instancePath+"/recognise",schemaPath:"#/$defs/recognise/required",keyword:"required",params:{missingProperty: "least"},schema:schema58.required,parentSchema:schema58,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key6 in data28){
if(!(((key6 === "headings") || (key6 === "least")) || (key6 === "title"))){
const err58 = {instancePath:instancePath+"/recognise",schemaPath:"#/$defs/recognise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema58,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.headings !== undefined){
let data29 = data28.headings;
if(Array.isArray(data29)){
if(data29.length > 50){
const err59 = {instancePath:instancePath+"/recognise/headings",schemaPath:"#/$defs/recognise/properties/headings/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema58.properties.headings,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29.length < 1){
const err60 = {instancePath:instancePath+"/recognise/headings",schemaPath:"#/$defs/recognise/properties/headings/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.headings,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(data30.length > 200){
const err61 = {instancePath:instancePath+"/recognise/headings/" + i4,schemaPath:"#/$defs/recognise/properties/headings/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema58.properties.headings.items,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data30.length < 1){
const err62 = {instancePath:instancePath+"/recognise/headings/" + i4,schemaPath:"#/$defs/recognise/properties/headings/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.headings.items,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/recognise/headings/" + i4,schemaPath:"#/$defs/recognise/properties/headings/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.headings.items.type,parentSchema:schema58.properties.headings.items,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/recognise/headings",schemaPath:"#/$defs/recognise/properties/headings/type",keyword:"type",params:{type: "array"},schema:schema58.properties.headings.type,parentSchema:schema58.properties.headings,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.least !== undefined){
let data31 = data28.least;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err65 = {instancePath:instancePath+"/recognise/least",schemaPath:"#/$defs/recognise/properties/least/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.least.type,parentSchema:schema58.properties.least,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err66 = {instancePath:instancePath+"/recognise/least",schemaPath:"#/$defs/recognise/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema58.properties.least,data:data31};
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
if(data28.title !== undefined){
let data32 = data28.title;
if(Array.isArray(data32)){
if(data32.length > 10){
const err67 = {instancePath:instancePath+"/recognise/title",schemaPath:"#/$defs/recognise/properties/title/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema58.properties.title,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(typeof data33 === "string"){
if(data33.length > 100){
const err68 = {instancePath:instancePath+"/recognise/title/" + i5,schemaPath:"#/$defs/recognise/properties/title/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema58.properties.title.items,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data33.length < 1){
const err69 = {instancePath:instancePath+"/recognise/title/" + i5,schemaPath:"#/$defs/recognise/properties/title/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.title.items,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/recognise/title/" + i5,schemaPath:"#/$defs/recognise/properties/title/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.title.items.type,parentSchema:schema58.properties.title.items,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/recognise/title",schemaPath:"#/$defs/recognise/properties/title/type",keyword:"type",params:{type: "array"},schema:schema58.properties.title.type,parentSchema:schema58.properties.title,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
if(data.rules !== undefined){
if(!(validate35(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const checkProfile: ShapeCheck = check;
