/**
 * The demo coalition: invented people, pages and needs, brought into an empty database through REST as the people
 * themselves would, while the host's clock stands at the moment each thing happened. What it says is in
 * <code>src/devhost/resources/demo</code>.
 */
package org.mutualaid.confluence.devhost.demo;
