import assert from "node:assert/strict";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { findAnswer } from "../../extension/page/recognise/answer.js";
import { Words } from "../../extension/page/recognise/wording.js";

const words = new Words([wording.en]);
const answer = (said, doubt) => findAnswer(said, words, doubt)?.answer;

test("a yes in one block is a receipt where another says that the review is to come", () => {
  assert.equal(answer(["Objection accepted"]), "honoured");
  assert.equal(answer(["Objection accepted", "It will be reviewed by our team."]), "received");
  assert.equal(answer(["Objection accepted", "We'll review it as soon as we can."]), "received");
  assert.equal(answer(["Objection accepted", "We've reviewed your request."]), "honoured");
});

test("nothing is granted while the person has a step to do first, whichever is said first", () => {
  assert.equal(answer(["Your objection will be honoured."]), "honoured");
  assert.equal(answer(["Please confirm your email address.", "Your objection will be honoured."]), undefined);
  assert.equal(
    answer(["Your objection will be honoured.", "Click the link that we emailed you."]),
    undefined,
  );
  assert.equal(
    answer(["Your objection will be honoured.", "If this wasn't you, click the link that we emailed you."]),
    "honoured",
  );
});

test("trouble is an answer, whatever else is said", () => {
  assert.equal(answer(["Something went wrong.", "Thanks for your objection."]), "trouble");
});

test("a request alone is ours in the form's place, and another's beside a form that still stands", () => {
  assert.equal(answer(["Your request has been accepted."]), "honoured");
  assert.equal(answer(["Your request has been accepted."], "yes"), undefined);
  assert.equal(answer(["Your objection has been accepted."], "yes"), "honoured");
  assert.equal(
    answer(["Request accepted", "We've approved your request about AI at Meta."], "yes"),
    "honoured",
  );
});

test("in a tab that is not known to have sent it, nothing is an answer that names neither objection nor AI", () => {
  for (const said of [
    "We'll review your request in line with our policies.",
    "We need more information to act on your report.",
    "Unfortunately we cannot grant your request for a new username.",
    "You have already submitted a request.",
    "Something went wrong.",
  ]) {
    assert.notEqual(answer([said], "yes"), undefined, said);
    assert.equal(answer([said], "any"), undefined, said);
  }
  assert.equal(answer(["Your objection", "We've received your request."], "any"), "received");
  assert.equal(answer(["We cannot grant your request about AI at Meta."], "any"), "declined");
});

test("what is said of another request neither answers nor takes an answer away", () => {
  assert.equal(answer(["Your friend request was declined."]), undefined);
  assert.equal(answer(["Your friend request was accepted.", "We've received your objection."]), "received");
  assert.equal(answer(["Your friend request was declined.", "We will honour your objection."]), "honoured");
});

test("what comes after a question about objecting explains, and decides nothing", () => {
  const receipt = "We've received your objection.";
  const means = "This means that your request will be applied going forward.";
  assert.equal(answer([means]), "honoured");
  for (const question of [
    "What does “we'll honour your objection.” mean?",
    "What does it mean to honour an objection?",
    "Is my objection honoured?",
  ]) {
    assert.equal(answer([receipt, question, means]), "received");
    assert.equal(answer([receipt, `${question} ${means}`]), "received");
    assert.equal(answer([receipt, question, "We can't honour an objection without details."]), "received");
    assert.equal(answer([means, question, receipt]), "honoured");
  }
  assert.equal(answer(["What happens next?", means]), "honoured");
  const greek = new Words([wording.el]);
  const said = [
    "Λάβαμε την εναντίωσή σας.",
    "Τι σημαίνει «θα σεβαστούμε την εναντίωσή σας»;",
    "Αυτό σημαίνει ότι το αίτημά σας θα εφαρμόζεται στο εξής.",
  ];
  assert.equal(findAnswer(said, greek)?.answer, "received");
  assert.equal(findAnswer(said.slice(2), greek)?.answer, "honoured");
});
