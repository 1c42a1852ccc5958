/* What is the reader's own: saying that it is done, that one needs longer, or that one cannot after all. */
(function () {
    "use strict";

    const aid = window.MutualAid;

    aid.ready(() => aid.all(document, "[data-ma-mine]").forEach((root) => {
        root.classList.add("ma-js");
        aid.actions(root, {
            done: (code, words) => aid.renew(root, aid.told(words)),
            refused: (code, box) => aid.renew(root, box)
        });
    }));
}());
