/** What the demo coalition shared out in rounds. */
package org.mutualaid.confluence.devhost.demo.round;
