"""Read pages as text: their structure, with refs of the elements that can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import ElementHandle, JSHandle, Page

__all__ = ["Refs"]

_KEPT: Final = 16
"""How many readings' refs are kept for a page: the latest."""

_READ: Final = r"""
({interactiveOnly, words, prefix}) => {
  const LONGEST = 20000, MOST = 500, NAME = 100;
  const lines = [], found = [];
  let size = 0, cut = false;
  const say = line => {
    if (size + line.length > LONGEST) { cut = true; return; }
    size += line.length + 1;
    lines.push(line);
  };
  const clean = text => (text || "").replace(/\s+/g, " ").trim();
  const short = text => { const t = clean(text); return t.length > NAME ? t.slice(0, NAME) + "…" : t; };
  const shown = el => {
    const style = getComputedStyle(el);
    if (style.display === "contents") return true;
    return style.display !== "none" && style.visibility !== "hidden" && el.getClientRects().length > 0;
  };
  const roleOf = el => {
    const given = el.getAttribute("role");
    if (given) return given;
    const tag = el.localName;
    if (tag === "a") return el.hasAttribute("href") ? "link" : "";
    if (tag === "button" || tag === "summary") return "button";
    if (tag === "select") return el.multiple || el.size > 1 ? "listbox" : "combobox";
    const outer = el.parentElement;
    if (tag === "textarea" || el.isContentEditable && !(outer && outer.isContentEditable)) return "textbox";
    if (tag === "input") {
      const kinds = {checkbox: "checkbox", radio: "radio", range: "slider", button: "button", submit: "button",
                     reset: "button", image: "button", file: "file", hidden: ""};
      return el.type in kinds ? kinds[el.type] : "textbox";
    }
    return "";
  };
  const USABLE = new Set(["link", "button", "textbox", "searchbox", "combobox", "listbox", "checkbox", "radio",
    "switch", "slider", "spinbutton", "tab", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "treeitem",
    "file"]);
  const nameOf = el => {
    const by = (el.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)
      .map(id => document.getElementById(id)).filter(Boolean).map(other => other.innerText).join(" ");
    const labels = el.labels ? Array.from(el.labels).map(label => label.innerText).join(" ") : "";
    const button = el.localName === "input" && ["button", "submit", "reset"].includes(el.type) ? el.value : "";
    const image = el.querySelector && el.querySelector("img[alt]");
    const inside = ["input", "select", "textarea"].includes(el.localName) ? "" : el.innerText;
    return short(by || el.getAttribute("aria-label") || labels || button || inside || el.getAttribute("alt")
      || (image && image.getAttribute("alt")) || el.getAttribute("title") || el.getAttribute("placeholder"));
  };
  const stateOf = (el, role) => {
    const parts = [];
    if (role === "checkbox" || role === "radio" || role === "switch") {
      const on = "checked" in el ? el.checked : el.getAttribute("aria-checked") === "true";
      parts.push(on ? "checked" : "not checked");
    } else if (el.localName === "select") {
      parts.push("options: " + Array.from(el.options).slice(0, 30)
        .map(one => JSON.stringify(one.value) + (one.selected ? " (selected)" : "")).join(", "));
    } else if (["input", "textarea"].includes(el.localName) && role !== "button" && role !== "file") {
      parts.push(el.type === "password" ? "value not shown" : "value " + JSON.stringify(short(el.value)));
    }
    if (el.disabled || el.getAttribute("aria-disabled") === "true") parts.push("disabled");
    return parts.length ? ", " + parts.join(", ") : "";
  };
  const element = (el, role) => {
    const line = role + " " + JSON.stringify(nameOf(el)) + stateOf(el, role);
    const low = line.toLowerCase();
    if (words.length && !words.every(word => low.includes(word))) return;
    if (found.length >= MOST) { cut = true; return; }
    say("[" + prefix + found.length + "] " + line);
    if (!cut) found.push(el);
  };
  let text = "";
  const flush = () => { const t = clean(text); text = ""; if (t && !interactiveOnly) say(t); };
  const SKIPPED = new Set(["script", "style", "noscript", "template", "head"]);
  const walk = node => {
    if (cut) return;
    if (node.nodeType === Node.TEXT_NODE) { text += node.data; return; }
    if (node.nodeType !== Node.ELEMENT_NODE || SKIPPED.has(node.localName) || !shown(node)) return;
    const role = roleOf(node);
    if (USABLE.has(role)) { flush(); element(node, role); return; }
    const level = /^h[1-6]$/.test(node.localName);
    if (level) { flush(); if (!interactiveOnly) say("heading " + JSON.stringify(short(node.innerText))); }
    if (node.localName === "iframe") { flush(); if (!interactiveOnly) say("frame, not read"); return; }
    if (node.localName === "img" && node.alt) {
      flush();
      if (!interactiveOnly) say("image " + JSON.stringify(short(node.alt)));
      return;
    }
    const block = getComputedStyle(node).display !== "inline";
    if (block) flush();
    const mine = (node.shadowRoot || node).childNodes;
    if (level) { for (const el of node.querySelectorAll("a[href], button")) if (shown(el)) element(el, roleOf(el)); }
    else for (const child of mine) walk(child);
    if (block) flush();
  };
  if (document.body) walk(document.body);
  flush();
  return {lines, found, cut};
}
"""


class Refs:
    """The elements of one page that were read, by the refs that the model was given."""

    def __init__(self) -> None:
        self._readings: dict[int, JSHandle] = {}
        self._number = 0

    def read(self, page: Page, *, interactive_only: bool, query: str = "") -> str:
        """Read a page.

        Args:
            page: the page.
            interactive_only: whether to report only elements that can be used.
            query: words that an element has to have, in any order; all elements if there are none.
        """
        self._number += 1
        given = {
            "interactiveOnly": interactive_only,
            "words": query.lower().split(),
            "prefix": f"e{self._number}.",
        }
        handle = page.evaluate_handle(_READ, given)
        lines: list[str] = handle.evaluate("read => read.lines")
        if handle.evaluate("read => read.cut"):
            lines.append("(the rest was left out)")
        self._readings[self._number] = handle.get_property("found")
        handle.dispose()
        while len(self._readings) > _KEPT:
            self._readings.pop(next(iter(self._readings))).dispose()
        return "\n".join(lines) or "(nothing was found)"

    def element(self, ref: str) -> ElementHandle | None:
        """The element of a ref; None if it is not known, or gone from the page."""
        number, _, place = ref.removeprefix("e").partition(".")
        if not (ref.startswith("e") and number.isdecimal() and place.isdecimal()):
            return None
        reading = self._readings.get(int(number))
        if reading is None:
            return None
        found = reading.evaluate_handle("(found, place) => found[place]", int(place)).as_element()
        return found if found is not None and found.evaluate("element => element.isConnected") else None

    def clear(self) -> None:
        """Forget all: the page shows another document."""
        self._readings.clear()
