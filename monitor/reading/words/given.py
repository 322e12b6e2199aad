"""Given names and surnames that mark a capitalised run as a person."""

import re

_WITH_PARTICLES = re.compile(
    r"(?:(?:van|von|de|der|den|di|da|dos|du|le|la|ten|ter|al|bin|el) )+\S+$"
)


def surnames(full: str) -> tuple[str, ...]:
    """Short forms of a full name: for Jan van der Hale, Hale, van der Hale and Van der Hale."""
    last = full.rpartition(" ")[2]
    found = _WITH_PARTICLES.search(full)
    return (last, found[0], found[0][0].upper() + found[0][1:]) if found else (last,)


GIVEN = frozenset(
    """
Camilla Odile Laila Johanna Lorna Marisol Ximena Iker Keiko Eszter Marijke Yun-Hee Kadri Spyros Wanjiku Gwen Aileen
Piet Olena Priti Odette Celine Céline Mathilde Clemence Clémence Elodie Élodie Amandine Capucine Aurelie Delphine
Corinne Sandrine Severine Séverine Agathe Ludovic Romain Quentin Mathieu Matthieu Florent Baptiste Sylvain Gaetan
Gaëtan Loic Loïc Yannick Stephane Didier Thibaut Annelie Ulrika Linnea Frida Gunilla Birgitta Margareta Håkan Hakan
Torbjörn Torbjorn Staffan Pernilla Kirsi Päivi Paivi Heikki Antti Timo Sanna Riikka Sigurd Ingvild Marit Solveig
Ragnhild Turid Geir Terje Øystein Oystein Knut Morten Rasmus Jytte Mads Jeppe Anneke Marloes Femke Jeroen Maarten
Joris Diederik Geert Koen Floris Annelies Liesbeth Magdalena Malgorzata Małgorzata Zbigniew Jacek Grzegorz Wojciech
Andrzej Jolanta Bogdan Mariusz Ewelina Zuzana Katerina Kateřina Vaclav Václav Radek Zdenek Zdeněk Lenka Miroslav
Jaroslav Dusan Dušan Dragan Snezana Vesna Goran Zoran Ljubica Ivana Tatjana Katalin Zsuzsa Zsofia Zsófia Laszlo László
Ferenc Balazs Balázs Attila Andras András Tamas Tamás Oksana Olha Yulia Yuliya Ekaterina Yekaterina Ludmila Lyudmila
Galina Andrey Mykola Oleksandr Volodymyr Mihaela Andreea Raluca Florin Mircea Catalin Cătălin Razvan Răzvan Gheorghe
Federica Ilaria Alessia Donatella Elisabetta Raffaella Gianluca Ettore Rocio Rocío Begoña Begona Itziar Ainhoa Nuria
Núria Montserrat Jordi Iñaki Inaki Ezequiel Facundo Catalina Marisa Graciela Guadalupe Tiago Rui Nuno Juliana Renata
Luciana Vinicius Vinícius Deepika Meena Radhika Pranav Khadija Mariam Salman Yousef Ziad Ifeoma Chinedu Tunde Folake
Babatunde Akosua Yaw Nomsa Lindiwe Zanele Wangari Njeri Otieno Achieng Juma Yoko Yuko Akiko Emiko Sung-min Ji-woo Min-
jun Eun-ji Hye-jin Jin-ho Seung-hoon Young-ho Siriporn Bambang Azman Farah Marcia Lorraine Marjorie Muriel Gladys
Doreen Geraldine Bernadette Rosalind Rosemary Philippa Harriet Arabella Henrietta Cressida Davina Fenella Ailsa Mhairi
Eilidh Fergus Alasdair Lachlan Torquil Brandi Darlene Marlene Charlene Elmer Lamar Leroy Terrence Wendell Wilbur
Crispin Barnaby Jocelyn
Liz Viv Sarika Yuji Francois François Arvind Indra Masayoshi Haruka Jae Natalia Piotr Krzysztof Jiri Jiří Istvan István
Gabor Gábor Zoltan Zoltán Lucia Lucía Pilar Dolores Astrid Sigrid Monika Niamh Aoife Ciaran Ciarán Padraig Pádraig Eoin
Rhys Huw Ewan Callum Kirsty Morag Catriona Giles Piers Tamsin Phoebe Imogen Gemma Tracey Debbie Kayla Dwayne Tyrone
Jamal Latoya Keisha Ned Jed Chuck Hank Randy Mandy Cindy Seth Caleb Ezra Naomi Judith Kenyatta Willem Kobus Riaan
Yael Stamatis Dimitris Giorgos Yannis Nikos Kostas Eleni Ayse Ayşe Emre Burak Niel Toby Tobias Lynne Lynn Denise Joanne Joanna
Gillian Jillian Lesley Leslie Maureen Kathleen Noreen Sheila Brenda Glenda Rhonda Yvonne Yvette Suzanne Suzan Roxanne
Giselle Ghislaine Solange Margaux Thibault Bastien Benoit Benoît Cedric Cédric Fabrice Gilles Herve Hervé Yves Luc Pascal Thierry
Jens Jörg Joerg Kai Kurt Lothar Manfred Norbert Ralf Reinhard Rolf Rüdiger Siegfried Torsten Volker Werner Willi Wilfried
Anke Anja Antje Birgit Britta Gudrun Heike Jutta Katrin Silke Susanne Ulrike
Giuseppe Salvatore Vincenzo Enrico Fabrizio Fabio Massimo Maurizio Riccardo Roberto Silvio Umberto Chiara Giulia Silvia
Agustin Agustín Alvaro Álvaro Andres Andrés Arturo Eduardo Emilio Enrique Esteban Federico Gerardo Gonzalo Guillermo Ignacio
Jaime Joaquin Joaquín Julio Lorenzo Manuel Marcelo Mariano Mauricio Rafael Ramon Ramón Raul Raúl Rodrigo Ruben Rubén Santiago Vicente
Amitabh Anand Anant Aditya Alok Anupam Ashish Ashwin Atul Balaji Dinesh Gautam Girish Harish Hemant Kishore Kumar Lalit
Mahesh Manish Manoj Mohan Mohit Mukesh Nandan Naresh Narendra Navin Neeraj Nikhil Nitin Pankaj Piyush Prakash Pramod Prashant
Pravin Rajeev Rajiv Rakesh Ramesh Ranjit Sachin Sandeep Sanjeev Satish Shailesh Shyam Siddharth Subramanian Sudhir Sumit Suresh
Tarun Uday Umesh Venkat Vinay Vineet Vinod Vivek Yogesh Anjali Aparna Deepa Divya Kavita Kiran Lakshmi Meera Nisha Padma
Radha Rekha Renuka Shobha Shikha Smita Sonia Swati Uma Usha Vandana Vidya
Kazuo Koichi Kenichi Makoto Naoki Noriko Osamu Ryo Shigeru Shinichi Shinzo Tadashi Takeo Tetsuya Toshio Yasuo Yoshihiro Yukio
Jong Hyun Seung Kyung Hee Nguyen Tran Thanh Duc Huong
Abdul Abdulaziz Abdulla Ahmad Faisal Hamad Ibrahim Jamil Karim Khaled Mahmoud Mansour Mohamed Nabil Nasser Rashid Saeed Salem Saleh
Tariq Yasser Youssef Yusuf Zaid Zayed
John David Michael James Robert William Richard Thomas Mark Charles Steven Steve Paul Daniel Kevin Brian George Edward
Peter Andrew Anthony Jeff Jeffrey Scott Eric Erik Stephen Gregory Frank Raymond Patrick Jack Dennis Jerry Tim Timothy Larry
Jose José Adam Nathan Douglas Henry Carl Karl Arthur Ryan Roger Joe Juan Albert Jonathan Justin Terry Keith Samuel Ralph
Bruce Joshua Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Sara Karen Nancy Lisa Betty Margaret Sandra
Anna Emma Laura Julia Maria María Christine Angela Elon Jamie Sundar Satya Tom Bob Bill Jim Mike Dan Ben Sam Alex Chris
Nick Matt Greg Rick Ken Don Ron Ted Ray Hans Klaus Jürgen Juergen Wolfgang Pierre Jean Marco Carlos Luis Luís Pedro Ivan
Sergei Sergey Akio Hiroshi Takeshi Kenji Carol Tony Marc Meg Gary Dave Doug Phil Philip Phillip Simon Martin Neil Nigel Ian
Alan Allan Allen Alastair Alistair Angus Craig Colin Duncan Stuart Stewart Graham Graeme Geoff Geoffrey Gavin Gareth Glenn
Gordon Hamish Hugh Hugo Howard Harold Harry Hannah Helen Helena Hilary Holly Heather Imran Isabel Isabelle Isla Jacob
Jake Jan Jane Janet Jason Jay Jeremy Jesse Jill Joan Joel Johan Johannes Jonas Jorge Josef Joseph Josh Juliet
Julian Julie Karin Kate Katharina Katherine Kathryn Katie Kelly Kenneth Kim Kirsten Kyle Lars Laurence Laurent
Lawrence Leah Lee Leo Leon Leonard Lewis Liam Louis Louise Lucas Lucy Luca Luke Lukas Lydia Magnus Malcolm
Marcel Marcus Margot Marie Mario Marion Marianne Markus Martha Martina Mathias Matthias Matthew Matteo Maurice Max
Maximilian Megan Melanie Melissa Mia Michel Michele Michelle Miguel Mikael Miles Miriam Mohammed Muhammad Mohammad
Monica Natalie Natasha Nathalie Neel Nicholas Nicolas Nicola Nicole Niklas Nils Nina Noah Noel Nora Norman Oleg Oliver
Olivia Olivier Omar Oscar Otto Owen Pablo Pamela Paola Paolo Patrice Paula Paulo Pavel Penelope Per Petra Philippe
Pietro Priya Rachel Raj Rahul Ravi Rebecca Regina René Rene Renate Ricardo Rishi Rita Robin
Rohan Roland Roman Rosa Rose Ross Rosie Rowan Roy Rudolf Rupert Russell Ruth Sabine Sally Samantha Sanjay
Satoshi Sean Sebastian Sergio Shane Shannon Sharon Shaun Shirley Sofia Sophia Sophie Stacy Stefan Stefano
Stella Stephan Stephanie Stéphane Sue Sven Sylvia Takashi Tamara Tanya Tara Teresa Terence Tessa Theo
Theresa Theodore Todd Tomas Tracy Trevor Tristan Tyler Ursula Valerie Vanessa Vera Veronica Victor
Victoria Vijay Vikram Vincent Virginia Vladimir Walter Warren Wayne Wendy Wilhelm Xavier
Yuki Zachary Zoe Aaron Abdullah Abigail Adrian Adriana Agnes Ahmed Aidan Aisha Ajay Alain Alberto Alec
Alejandro Aleksandr Alessandro Alexander Alexandra Alexandre Alexei Alexis Alfred Alfredo Ali Alice Alicia Alison Amanda
Amber Amelia Amit Amy Ana Andrea Andreas Andreu Andrei Andre André Andy Angelo Angelika Anil Anita Ann Anne
Annabel Annette Annika Antoine Anton Antonio António Anders Arjun Arnaud Arne Arnold Arun Ashley Ashok Audrey August
Axel Barry Beatrice Beatriz Benedict Benjamin Bernard Bernd Bernhard Beth Bettina Björn Bjorn Bo Boris Brad Bradley
Brandon Brendan Brett Bridget Bruno Bryan Caitlin Cameron Camille Carla Carlo Carmen Caroline Carolyn Carsten Catherine
Cathy Cecilia Charlotte Charlie Cheryl Christian Christina Christoph Christophe Christopher Claire Clara Clare Claude
Claudia Claudio Clive Colleen Connor Conor Constance Cristina Curtis Cynthia Dale Damian Damien Dana Danielle Darren Dawn Dean
Deborah Debra Declan Deepak Derek Desmond Diana Diane Diego Dieter Dietmar Dimitri Dirk Dmitri Dmitry Dominic
Dominique Donald Donna Doris Dorothy Dylan Eamonn Edgar Edith Edmund Eduard Edwin Eileen Elaine Eleanor Elena Eli
Elias Elisabeth Elise Ella Ellen Emil Emilia Emily Emmanuel Erica Erich Erin Ernest Ernesto Ernst Esther
Ethan Eugene Eva Evan Eve Evelyn Fabian Fatima Felipe Felix Fernando Filip Fiona Florence Florian Frances Francesca
Francesco Francis Francisco Franck Françoise Franz Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich
Gabriel Gabriele Gabriela Gaurav Georg Georgia Georgina Gerald Gerard Gérard Gerd Gerhard Gianni Gilbert Gina Giorgio
Giovanni Gloria Grace Gregor Greta Guido Guillaume Gunnar Günter Gustav Guy Hamza Harald Haruto Hassan
Heidi Heinrich Heinz Helga Helmut Hendrik Henri Henrik Herbert Herman Hermann Hideo Horst Hubert Hussein
Igor Ines Inga Ingrid Irene Irina Isaac Jacques Jagdish Jakob Jasmin Javier Joachim Joakim Joana João Joao Jochen
Jöran Jukka Jun Kapil Karan Kerstin Khalid Krishna Kristian Kristin Kristina
Leif Lena Lennart Ludwig Luigi Luisa Madeleine Maja Maren Margarita Marina Marta Masahiro Masashi
Mats Mehmet Michiko Mikhail Milan Milena Minoru Mitsuru Mustafa Nadia Nadine Naveen Neelam Neha
Nikolai Nikolaus Nobuyuki Ola Olaf Ole Olga Oluwaseun Omkar Parag Pekka Pieter Pooja Pradeep Prasad
Praveen Rainer Rajesh Reiner Rina Rosario Rupa Sakura Salim
Sameer Santosh Saurabh Seamus Shinji Shivani Simone Sinead Siobhan Sitaram Søren Soren
Srinivas Stanislav Subhash Sunil Sunita Susana Svetlana Tatiana Thorsten Tomasz Toshiro Udo Ulf Ulrich
Uwe Valentina Venkatesh Wolfram Yasmin Yoshi Yuri Yusuke Yuriko Zainab Zhanna Kwame
Chidi Ngozi Amara Kofi Thabo Sipho Themba Babajide Emeka Adebayo Siti Nurul Budi Agus Dewi Joko Somchai Rizal Aziz
Priscilla Rohit Gita Leila Layla Sultan Tarek Rami Hisham Avi Moshe Yossi Shlomo Gil
Eyal Amir Noa Tamar Ilan Jessie Jordan Morgan Taylor Casey Riley Avery Logan Chad Brent Brock Cody Dustin Wade Clark Glen
Shreya Karthik Amina Abena Thandi Nkosi Wanjiru Akira Naoko Linh Minh Mateo Camila Thiago Mariana Fernanda Kari Freja
Mette Jussi Mikko Aino Katarzyna Jakub Agnieszka Zsolt Ilona Mihai Ioana Ahmet Fatma Zeynep Aurélie Joost Wouter
Marieke Sanne Ruslan Timur Aibek Dinara Kwabena Adaeze Thi Nguyet Hoang Suda Anan Wichai Putri Hana Sota Emi Rana
Samir Rania Reza Shirin Dalia Eitan
""".split()
)

# One of these followed by one or two Chinese syllables is a person.
PINYIN = frozenset(
    """
Zhao Qian Sun Li Zhou Wu Zheng Wang Feng Chen Wei Jiang Shen Han Yang Zhu Qin You Xu He Lv Lyu Shi Zhang Kong Cao Yan Hua Jin
Tao Xie Zou Su Pan Ge Fan Peng Lu Ma Miao Fang Yu Ren Yuan Liu Tang Yin Luo Bi Hao An Chang Fu Qi Kang Gu Meng Huang Xiao Yao
Shao Mao Dai Song Pang Xiong Ji Shu Xiang Dong Liang Du Lei Xia Hu Lin Guo Gao Cai Tian Ding Deng Hong Zuo Cui Cheng Xing Gong
Jia Ye Bai Qiao Tan Wen Zhuang Liao Zeng Guan Ouyang Situ Jack Pony Robin Lui Wong Chan Lee
""".split()
)
